package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.GUESS;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Tag;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.lexicon.TagMeaning;

/// Explains what a text is about, what it refers to and to whose attention it goes.
final class PrologueLines {

    private final Setting setting;

    PrologueLines(Setting setting) {
        this.setting = setting;
    }

    Explanation attention(Element.AttentionLine line) {
        var tokens =
                new Tokens(setting, line).add(line.text(), "Offices, people or agencies that should see it", LIKELY);
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
            tokens.add(tag, said(tag.value(), meaning), certainty(meaning));
            meaning.ifPresent(known -> subjects.add(
                    known.family().startsWith("subject") ? Say.inSentence(known.meaning()) : known.meaning()));
        }
        tokens.label(
                line.tags().stream().map(Spanned::span).sorted().findFirst(),
                "Traffic analysis by geography and subject");
        String meaning = line.tags().isEmpty()
                ? "No TAGS are given."
                : "Filed under " + line.tags().size() + " TAGS" + (subjects.isEmpty() ? "" : ": " + Say.list(subjects))
                        + ".";
        return tokens.explained("TAGS", meaning, Rule.TAGS, CERTAIN);
    }

    private String said(Tag tag, Optional<TagMeaning> meaning) {
        if (meaning.isEmpty()) {
            boolean name = tag.code().indexOf(' ') > 0 || tag.code().indexOf(',') > 0;
            return name ? "A name: a person or body that the telegram is filed under" : "Not in any list of TAGS";
        }
        String when = family(meaning.get().family()).equals("country")
                        && setting.year().isPresent()
                ? " in " + setting.year().getAsInt()
                : "";
        return meaning.get().meaning() + " (" + family(meaning.get().family()) + when + ")";
    }

    private static String family(String family) {
        return switch (family) {
            case "subject", "subject-1974" -> "subject";
            case "geo", "geo-1974", "geo-modern" -> "country";
            case "geo-region", "geo-region-modern" -> "region";
            case "program" -> "program";
            case "org" -> "organisation";
            default -> family;
        };
    }

    /// Subjects come from the handbook; the wording of the other lists is ours.
    private static Certainty certainty(Optional<TagMeaning> meaning) {
        if (meaning.isEmpty()
                || meaning.get().meaning().toLowerCase(Locale.ROOT).contains("not established")) {
            return UNKNOWN;
        }
        return meaning.get().family().equals("subject") ? CERTAIN : GUESS;
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
        var tokens = new Tokens(setting, line);
        for (Spanned<Reference> reference : line.references()) {
            tokens.add(
                    reference,
                    References.said(setting, reference.value()),
                    reference.value().inferred() ? GUESS : LIKELY);
        }
        List<Spanned<Reference>> all = line.references();
        tokens.label(all.stream().map(Spanned::span).sorted().findFirst(), "Reference");
        String meaning = all.isEmpty()
                ? "Refers to something that could not be read."
                : "Builds on " + Say.count(all.size(), "earlier message")
                        + "; the text cites " + (all.size() == 1 ? "it" : "them")
                        + (all.stream()
                                        .anyMatch(reference ->
                                                reference.value().label().isPresent())
                                ? " by letter."
                                : " as reftel.");
        return tokens.explained("References", meaning, Rule.PRACTICE, LIKELY);
    }
}
