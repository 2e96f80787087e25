package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.CableId;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;

/// Whether the fields can be right: a subject that is the record's title, TAGS that a list knows, references that name
/// an earlier telegram.
final class FieldCheck {

    private FieldCheck() {}

    static void check(Statements said, Hints hints, Lexicon lexicon, Findings findings) {
        title(said, hints, findings);
        CableId own = null;
        for (Element element : said.named) {
            if (element instanceof Element.TagsLine line) {
                tags(line, lexicon, findings);
            } else if (element instanceof Element.ReferenceLine line
                    && !line.references().isEmpty()) {
                own = own == null ? own(said, hints, lexicon) : own;
                references(line, own, findings);
            }
        }
    }

    private static void title(Statements said, Hints hints, Findings findings) {
        if (said.subject == null || hints.title().isEmpty()) {
            return;
        }
        String title = hints.title().get();
        Spanned<String> subject = said.subject.text();
        switch (Titles.compare(title, subject.value())) {
            case SAME -> {}
            case CUT ->
                findings.add(
                        DiagnosticCode.TITLE_CUT, subject.span(), "the record's title ends at \"%s\"".formatted(title));
            case OTHER ->
                findings.add(
                        DiagnosticCode.TITLE_DISAGREES,
                        subject.span(),
                        "the record's title is \"%s\", the subject \"%s\"".formatted(title, subject.value()));
        }
    }

    private static void tags(Element.TagsLine line, Lexicon lexicon, Findings findings) {
        for (Spanned<Tag> tag : line.tags()) {
            String code = tag.value().code();
            if (code.length() <= 5 && !lexicon.isTag(code)) {
                findings.add(DiagnosticCode.UNKNOWN_TAG, tag.span(), "no list knows the tag " + code);
            }
        }
    }

    /// The id that the record gives, else that of the text.
    private static @Nullable CableId own(Statements said, Hints hints, Lexicon lexicon) {
        Spanned<DateTimeGroup> group = said.group();
        if (hints.id().isPresent() || group == null || said.reference == null) {
            return hints.id().orElse(null);
        }
        int number = said.reference.value().number();
        Optional<String> post = lexicon.postNamed(said.reference.value().post()).map(Post::code);
        return post.map(code -> CableId.of(group.value().year(), code, number)).orElse(null);
    }

    private static void references(Element.ReferenceLine line, @Nullable CableId own, Findings findings) {
        for (Spanned<Reference> found : line.references()) {
            Reference reference = found.value();
            if (reference.id().isPresent()) {
                if (own != null) {
                    order(found, reference.id().get(), own, findings);
                }
            } else if (reference.kind() == Reference.Kind.TELEGRAM) {
                findings.add(
                        DiagnosticCode.UNRESOLVED_REFERENCE,
                        found.span(),
                        "no id can be made of the reference " + reference.text());
            }
        }
    }

    /// A telegram cites what was sent before it. A year that was inferred proves nothing.
    private static void order(Spanned<Reference> found, CableId cited, CableId own, Findings findings) {
        if (!found.value().inferred() && isLater(cited, own)) {
            findings.add(
                    DiagnosticCode.REFERENCE_IN_FUTURE, found.span(), "%s cites the later %s".formatted(own, cited));
        }
    }

    private static boolean isLater(CableId cited, CableId own) {
        boolean sameSeries = cited.year() == own.year() && cited.post().equals(own.post());
        return own.year() < cited.year() || (sameSeries && own.number() < cited.number());
    }
}
