package org.septel.telegram.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.explain.Explanation.Token;

/// Collects the parts of one element. What lies outside the element or overlaps an earlier part is left out; two
/// meanings of the same characters are said together. Where the element is a line of the form, not running text, words
/// that no part holds become parts too.
final class Tokens {

    private final String raw;
    private final Element element;
    private final Span place;
    private final Map<Span, Part> parts = new LinkedHashMap<>();
    private Meaning leftover =
            new Meaning("Kept as it stands: the rule of this line does not cover it", Rule.PRACTICE, Certainty.UNKNOWN);

    Tokens(Setting setting, Element element) {
        this.raw = setting.telegram().raw();
        this.element = element;
        this.place = element.span();
    }

    /// @param rule null for the element's own
    private record Part(Span span, String meaning, @Nullable Rule rule, Certainty certainty) {

        Part and(Part other) {
            return new Part(span, meaning + "; " + other.meaning, rule, certainty);
        }
    }

    Tokens add(Span span, String meaning, Certainty certainty) {
        return add(new Part(span, meaning, null, certainty));
    }

    Tokens add(Spanned<?> value, String meaning, Certainty certainty) {
        return add(value.span(), meaning, certainty);
    }

    /// By another rule than the element's.
    Tokens add(Span span, String meaning, Rule rule, Certainty certainty) {
        return add(new Part(span, meaning, rule, certainty));
    }

    Tokens add(Spanned<?> value, String meaning, Rule rule, Certainty certainty) {
        return add(value.span(), meaning, rule, certainty);
    }

    private Tokens add(Part part) {
        if (!part.span().isEmpty()
                && place.contains(part.span())
                && !part.meaning().isEmpty()) {
            parts.merge(part.span(), part, Part::and);
        }
        return this;
    }

    /// With the character before it, where that is `mark`: the `#` of `#4634`.
    Tokens addMarked(char mark, Spanned<?> value, String meaning, Certainty certainty) {
        int start = value.span().start();
        boolean marked = start > place.start() && raw.charAt(start - 1) == mark;
        return add(new Span(marked ? start - 1 : start, value.span().end()), meaning, certainty);
    }

    /// What words mean that no other part holds, where the element is a line of the form.
    Tokens leftover(String meaning, Certainty certainty) {
        leftover = new Meaning(meaning, Rule.PRACTICE, certainty);
        return this;
    }

    /// The first word of the element, where it is this keyword in any case; else any word before the first part is
    /// taken for a garbled one: `EM` for `FM`.
    Tokens keyword(String keyword, String meaning, Optional<Span> firstPart) {
        int start = pastBlanks();
        int limit = firstPart.map(Span::start).orElse(start);
        if (start + keyword.length() <= place.end() && raw.regionMatches(true, start, keyword, 0, keyword.length())) {
            return add(new Span(start, start + keyword.length()), meaning, Certainty.CERTAIN);
        }
        int end = wordEnd(start, limit);
        if (end < limit && raw.charAt(end) == ':') { // the Department's form has labels
            return label(firstPart, meaning);
        }
        return add(new Span(start, end), meaning + " (" + keyword + ", garbled)", Certainty.LIKELY);
    }

    /// What is left before the first part, up to a colon or the part itself: the label of a field.
    Tokens label(Optional<Span> firstPart, String meaning) {
        int limit = firstPart.map(Span::start).orElse(place.end());
        int start = Math.min(pastBlanks(), limit);
        int end = wordEnd(start, limit);
        if (end < limit && raw.charAt(end) == ':') {
            end++;
        }
        return add(new Span(start, end), meaning, Certainty.CERTAIN);
    }

    private int wordEnd(int start, int limit) {
        int end = start;
        while (end < limit && raw.charAt(end) > ' ' && raw.charAt(end) != ':') {
            end++;
        }
        return Math.max(start, end);
    }

    private int pastBlanks() {
        int at = place.start();
        while (at < place.end() && raw.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    Explanation explained(String kind, String meaning, Rule rule, Certainty certainty) {
        return new Explanation(element, kind, meaning, rule, certainty, inOrder(rule));
    }

    /// In the order of the text, none overlapping another, gaps filled.
    private List<Token> inOrder(Rule ownRule) {
        var sorted = new ArrayList<>(parts.values());
        sorted.sort(Comparator.comparing(Part::span));
        var kept = new ArrayList<Token>();
        var gaps = new Gaps(
                raw,
                leftover,
                element instanceof Element.ReferenceLine,
                (span, said) -> kept.add(new Token(span, span.of(raw), said.text(), said.rule(), said.certainty())));
        int at = place.start();
        for (Part part : sorted) {
            if (part.span().start() >= at) {
                fill(gaps, at, part.span().start());
                Rule rule = part.rule() == null ? ownRule : part.rule();
                kept.add(new Token(part.span(), part.span().of(raw), part.meaning(), rule, part.certainty()));
                at = part.span().end();
            }
        }
        fill(gaps, at, place.end());
        return kept;
    }

    private void fill(Gaps gaps, int from, int to) {
        boolean prose = element instanceof Element.RunningText;
        if (!prose && from < to) {
            gaps.fill(from, to);
        }
    }
}
