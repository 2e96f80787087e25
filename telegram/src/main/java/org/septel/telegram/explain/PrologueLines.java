package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.septel.telegram.Element;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.lexicon.TagMeaning;

/// Explains what a text is about, what it refers to and to whose attention it goes.
final class PrologueLines {

    private static final int MOST_NAMED = 6;

    private final Setting setting;

    PrologueLines(Setting setting) {
        this.setting = setting;
    }

    Explanation attention(Element.AttentionLine line) {
        var tokens = new Tokens(setting, line).leftover("A person, office or agency that should see it", LIKELY);
        OfficeWords.in(setting, line.span(), (span, meaning) -> tokens.add(span, meaning, LIKELY));
        return tokens.explained(
                "Attention line",
                "For the attention of the offices or people named, or to be passed on to them.",
                Rule.PRACTICE,
                LIKELY);
    }

    Explanation tags(Element.TagsLine line) {
        var tokens = new Tokens(setting, line);
        var subjects = new ArrayList<String>();
        for (Spanned<Tag> tag : line.tags()) {
            Optional<TagMeaning> meaning = setting.lexicon().tag(tag.value().code(), setting.listYear());
            tokens.add(tag, said(tag.value(), meaning), certainty(tag, meaning));
            meaning.ifPresent(known -> subjects.add(
                    known.family().startsWith("subject") ? Say.inSentence(known.meaning()) : known.meaning()));
        }
        tokens.label(
                line.tags().stream().map(Spanned::span).sorted().findFirst(),
                "Traffic analysis by geography and subject: what the telegram is filed under");
        String meaning = line.tags().isEmpty()
                ? "No TAGS are given."
                : "Filed under " + line.tags().size() + " TAGS" + (subjects.isEmpty() ? "" : ": " + Say.list(subjects))
                        + ".";
        return tokens.explained("TAGS", meaning, Rule.TAGS, CERTAIN);
    }

    private String said(Tag tag, Optional<TagMeaning> meaning) {
        if (tag.owner().isPresent()) {
            return "A person, to whom " + tag.owner().get() + " belongs";
        }
        if (meaning.isEmpty()) {
            boolean name = tag.code().indexOf(' ') > 0 || tag.code().indexOf(',') > 0;
            return name ? "A name: a person or body that the telegram is filed under" : "Not in any list of TAGS";
        }
        return meaning.get().meaning() + " (" + family(meaning.get()) + ")" + otherwise(meaning.get());
    }

    private String family(TagMeaning tag) {
        return switch (tag.family()) {
            case "subject", "subject-1974" -> "subject, " + field(tag.code().charAt(0));
            case "geo", "geo-1974", "geo-modern" -> "country" + when();
            case "geo-region", "geo-region-modern" -> "region" + when();
            case "program" -> "program";
            case "org" -> "organisation";
            default -> tag.family();
        };
    }

    private String when() {
        return setting.year().isPresent() ? " in " + setting.year().getAsInt() : "";
    }

    /// The first letter of a subject is its field.
    private static String field(char letter) {
        return switch (letter) {
            case 'A' -> "administration";
            case 'B' -> "business services";
            case 'C' -> "consular affairs";
            case 'E' -> "economic affairs";
            case 'M' -> "military and defense affairs";
            case 'O' -> "operations";
            case 'P' -> "political affairs";
            case 'S' -> "social affairs";
            case 'T' -> "technology and science";
            default -> "of no field that the handbook names";
        };
    }

    /// What the same letters are in a list of another time: `RS` was Russia, then Serbia.
    private String otherwise(TagMeaning tag) {
        if (!tag.family().startsWith("geo")) {
            return "";
        }
        return setting.lexicon().tagMeanings(tag.code()).stream()
                .filter(other -> other.family().startsWith("geo") && !sameCountry(other, tag))
                .map(other -> "; in the list " + years(other) + " " + other.meaning())
                .collect(Collectors.joining());
    }

    /// Lists word the same country in several ways: `Russia`, `Russia (Soviet Union)`.
    private static boolean sameCountry(TagMeaning one, TagMeaning other) {
        return one.meaning().startsWith(other.meaning()) || other.meaning().startsWith(one.meaning());
    }

    private static String years(TagMeaning tag) {
        return tag.until().isEmpty()
                ? "from " + tag.from().orElse(0)
                : "of " + tag.from().orElse(0) + " to " + tag.until().getAsInt();
    }

    /// Subjects come from the handbook; the wording of the other lists is ours.
    private Certainty certainty(Spanned<Tag> tag, Optional<TagMeaning> meaning) {
        if (meaning.isEmpty()
                || meaning.get().meaning().toLowerCase(Locale.ROOT).contains("not established")) {
            return UNKNOWN;
        }
        boolean asWritten =
                setting.telegram().text(tag.span()).equalsIgnoreCase(tag.value().code());
        return meaning.get().family().equals("subject") && asWritten ? CERTAIN : LIKELY;
    }

    Explanation subject(Element.SubjectLine line) {
        var tokens = new Tokens(setting, line)
                .add(line.text(), "The subject", CERTAIN)
                .label(Optional.of(line.text().span()), "Label of the subject line");
        boolean wrapped = setting.telegram().text(line.text().span()).strip().indexOf('\n') >= 0;
        return tokens.explained(
                "Subject",
                "What the telegram is about" + (wrapped ? "; it goes on over the line's end." : "."),
                Rule.DRAFTING,
                CERTAIN);
    }

    Explanation references(Element.ReferenceLine line) {
        var tokens = new Tokens(setting, line).leftover("Said about the reference before it", LIKELY);
        for (Spanned<Reference> reference : line.references()) {
            tokens.add(reference, References.said(setting, reference.value()), LIKELY);
        }
        List<Spanned<Reference>> all = line.references();
        tokens.label(all.stream().map(Spanned::span).sorted().findFirst(), "Reference: what it builds on");
        return tokens.explained("References", builtOn(all), Rule.PRACTICE, LIKELY);
    }

    private String builtOn(List<Spanned<Reference>> all) {
        if (all.isEmpty()) {
            return "Refers to something that could not be read.";
        }
        boolean lettered =
                all.stream().anyMatch(reference -> reference.value().label().isPresent());
        String named = all.size() > MOST_NAMED
                ? ""
                : ": "
                        + Say.list(all.stream()
                                .map(reference -> References.name(reference.value()))
                                .toList());
        return "Builds on " + Say.count(all.size(), "earlier message") + named + ". The text cites "
                + (all.size() == 1 ? "it" : "them") + (lettered ? " by letter." : " as reftel.");
    }
}
