package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.GUESS;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.septel.telegram.Inline;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Finds what needs a word of explanation inside running text: abbreviations, bounds, redactions, other telegrams.
///
/// An abbreviation is explained where a paragraph uses it first.
final class ProseTokens {

    /// Words of all-capital texts that are abbreviations elsewhere.
    private static final Set<String> ORDINARY = Set.of(
            "ACTION",
            "ADS",
            "AID",
            "ARM",
            "CHARGE",
            "CIRCULAR",
            "CLASS",
            "CLASSIFIED",
            "COIN",
            "COM",
            "COP",
            "CORRECTED",
            "EMBASSY",
            "EX",
            "FAST",
            "FLASH",
            "GOT",
            "ICE",
            "INFO",
            "MAP",
            "ME",
            "MOD",
            "PER",
            "SAG",
            "SALT",
            "SAM",
            "SOFA",
            "START",
            "TIP",
            "VIA",
            "VISAS",
            "WHO",
            "VIPER",
            "DOC",
            "DOS",
            "POL",
            "ARMA",
            "PA",
            "IO",
            "IV",
            "COPY");

    private static final int SHORTEST_TELEGRAPHIC_WORD = 5;

    private final Setting setting;
    private final String raw;

    ProseTokens(Setting setting) {
        this.setting = setting;
        this.raw = setting.telegram().raw();
    }

    void add(Tokens tokens, Span body, List<Spanned<Inline>> inlines) {
        for (Spanned<Inline> inline : inlines) {
            tokens.add(inline, said(inline.value()), inline.value() instanceof Inline.Redaction ? GUESS : LIKELY);
        }
        boolean mixed = body.of(raw).chars().anyMatch(Character::isLowerCase);
        var seen = new HashSet<String>();
        int at = body.start();
        for (Spanned<Inline> inline : inlines) {
            addAbbreviations(tokens, at, inline.span().start(), mixed, seen);
            at = inline.span().end();
        }
        addAbbreviations(tokens, at, body.end(), mixed, seen);
    }

    private void addAbbreviations(Tokens tokens, int from, int to, boolean mixed, Set<String> seen) {
        int at = from;
        while (at < to) {
            int end = wordEnd(at, to);
            if (end - at > 1) {
                addAbbreviation(tokens, new Span(at, end), mixed, seen);
            }
            at = Math.max(end, at + 1);
        }
    }

    private void addAbbreviation(Tokens tokens, Span span, boolean mixed, Set<String> seen) {
        String word = span.of(raw);
        String capitals = word.toUpperCase(Locale.ROOT);
        boolean shouted = word.equals(capitals);
        boolean telegraphic = word.length() >= SHORTEST_TELEGRAPHIC_WORD;
        boolean doubtful = ORDINARY.contains(capitals) && !(mixed && shouted);
        if (doubtful || !(shouted || telegraphic) || seen.contains(capitals)) {
            return;
        }
        setting.lexicon().abbreviation(capitals, setting.country()).ifPresent(meaning -> {
            seen.add(capitals);
            tokens.add(span, meaning, GUESS);
        });
    }

    private String said(Inline inline) {
        return switch (inline) {
            case Inline.Bound(Inline.Part part, Inline.Edge edge) -> "Here the " + part(part) + edge(edge);
            case Inline.Redaction(int units) ->
                "Taken out by the publisher, " + Say.count(units, "character") + " long as printed";
            case Inline.Mention(var reference) -> References.mentioned(setting, reference);
        };
    }

    private static String part(Inline.Part part) {
        return switch (part) {
            case SUMMARY -> "summary";
            case COMMENT -> "post's own comment";
            case ACTION_REQUEST -> "request for action";
            case TEXT -> "quoted text";
        };
    }

    private static String edge(Inline.Edge edge) {
        return switch (edge) {
            case BEGIN -> " begins";
            case END -> " ends";
        };
    }

    private int wordEnd(int from, int to) {
        int at = from;
        while (at < to && (Character.isLetterOrDigit(raw.charAt(at)) || isInner(at, from, to))) {
            at++;
        }
        return at;
    }

    /// The stroke of `A/S` and the hyphen of `G-8` belong to the word.
    private boolean isInner(int at, int from, int to) {
        boolean joint = raw.charAt(at) == '/' || raw.charAt(at) == '-';
        return joint && at - from == 1 && at + 1 < to && Character.isLetterOrDigit(raw.charAt(at + 1));
    }
}
