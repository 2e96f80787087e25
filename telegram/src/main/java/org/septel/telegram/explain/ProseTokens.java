package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.septel.telegram.Inline;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Finds what needs a word of explanation inside running text: abbreviations, bounds, redactions, other telegrams.
///
/// An abbreviation is explained where a paragraph uses it first, never inside a redaction.
final class ProseTokens {

    private static final int LONGEST_JOINED = 20;

    private final Setting setting;
    private final String raw;
    private final Abbreviations abbreviations;

    ProseTokens(Setting setting) {
        this.setting = setting;
        this.raw = setting.telegram().raw();
        this.abbreviations = new Abbreviations(setting);
    }

    void add(Tokens tokens, Span body, List<Spanned<Inline>> inlines) {
        for (Spanned<Inline> inline : inlines) {
            tokens.add(inline, said(inline.value()), LIKELY);
        }
        boolean mixed = isMixed(body);
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
        if (!seen.contains(span.of(raw))) {
            abbreviations.meaning(span, mixed).ifPresent(meaning -> {
                seen.add(span.of(raw));
                tokens.add(span, meaning.text(), meaning.rule(), meaning.certainty());
            });
        }
    }

    /// Capitals stand out where more letters are small.
    private boolean isMixed(Span body) {
        int small = 0;
        int capital = 0;
        for (int at = body.start(); at < body.end(); at++) {
            small += Character.isLowerCase(raw.charAt(at)) ? 1 : 0;
            capital += Character.isUpperCase(raw.charAt(at)) ? 1 : 0;
        }
        return small > capital;
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

    /// The stroke of `A/S` and `EUR/RUS`, the hyphen of `G-8` and `ZANU-PF` and the plus of `P5+1` belong to the word.
    private boolean isInner(int at, int from, int to) {
        char joint = raw.charAt(at);
        boolean joins = joint == '/' || joint == '-' || joint == '+';
        if (!joins || at == from || at + 1 == to) {
            return false;
        }
        char before = raw.charAt(at - 1);
        char after = raw.charAt(at + 1);
        return isSign(before) && isSign(after) && isKnown(from, at, to);
    }

    private static boolean isSign(char c) {
        return ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
    }

    /// Whether the word with all its joints is in a list; else its parts stand for themselves.
    private boolean isKnown(int from, int joint, int to) {
        int end = joint;
        while (end < to
                && end - from < LONGEST_JOINED
                && (isSign(raw.charAt(end)) || "/-+".indexOf(raw.charAt(end)) >= 0)) {
            end++;
        }
        return abbreviations.meaning(new Span(from, end), true).isPresent();
    }
}
