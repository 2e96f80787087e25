package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Reason;
import org.septel.archive.search.Snippet;
import org.septel.telegram.PortionMark;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;

/// One hit as it stands in the list.
///
/// @param title    cut where a found word begins and ends, as the text of each snippet is
/// @param snippets passages of the cable
/// @param why      it is there, where not words alone decide
public record Result(
        String id,
        String url,
        List<Fragment> title,
        Optional<Moment> created,
        Optional<String> origin,
        Optional<Label> label,
        List<TagLink> tags,
        List<Excerpt> snippets,
        Optional<String> why) {

    /// A stretch of a title or a snippet.
    ///
    /// @param found whether it is what was looked for
    public record Fragment(String text, boolean found) {}

    /// A passage.
    ///
    /// @param number  of its paragraph, empty where it has none
    /// @param portion how that paragraph is marked
    public record Excerpt(String number, Optional<Label> portion, List<Fragment> text) {

        static Excerpt of(Snippet snippet) {
            return new Excerpt(
                    snippet.number().map(String::valueOf).orElse(""),
                    snippet.portion().flatMap(PortionMark::parse).map(Passage::label),
                    fragments(snippet.text(), snippet.marks()));
        }
    }

    /// @param question of which it is a hit
    static Result of(Hit hit, Question question, Lexicon lexicon) {
        return new Result(
                hit.id().toString(),
                url(hit, question),
                hit.title().isBlank()
                        ? List.of(new Fragment(hit.id().toString(), false))
                        : fragments(hit.title(), hit.titleMarks()),
                hit.created().map(Moment::of),
                hit.origin(),
                hit.classification().map(Label::of),
                hit.tags().stream()
                        .map(tag -> TagLink.of(tag, hit.created(), lexicon))
                        .toList(),
                hit.snippets().stream().map(Excerpt::of).toList(),
                hit.reason().map(Reason::sentence));
    }

    /// Opened at the paragraph that is nearest in meaning where no words of it were found.
    private static String url(Hit hit, Question question) {
        return hit.reason()
                .filter(reason -> !reason.isByWords())
                .flatMap(Reason::nearest)
                .map(paragraphs -> new Address.Cable(hit.id(), Face.PAGE, question).url() + "#p" + paragraphs.first())
                .orElseGet(() -> AsHit.url(hit.id(), question));
    }

    private static List<Fragment> fragments(String text, List<Snippet.Mark> marks) {
        var fragments = new ArrayList<Fragment>();
        int at = 0;
        for (Snippet.Mark mark : marks) {
            if (at < mark.start()) {
                fragments.add(new Fragment(text.substring(at, mark.start()), false));
            }
            fragments.add(new Fragment(text.substring(mark.start(), mark.end()), true));
            at = mark.end();
        }
        if (at < text.length()) {
            fragments.add(new Fragment(text.substring(at), false));
        }
        return List.copyOf(fragments);
    }
}
