package org.septel.telegram.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.explain.Explanation.Token;

/// Collects the parts of one element. What lies outside the element or overlaps an earlier part is left out; two
/// meanings of the same characters are said together.
final class Tokens {

    private final String raw;
    private final Span element;
    private final List<Token> tokens = new ArrayList<>();

    Tokens(Setting setting, Element element) {
        this.raw = setting.telegram().raw();
        this.element = element.span();
    }

    Tokens add(Span span, String meaning, Certainty certainty) {
        if (span.isEmpty() || !element.contains(span) || meaning.isEmpty()) {
            return this;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().equals(span)) {
                Token both = tokens.get(i);
                tokens.set(i, new Token(span, both.text(), both.meaning() + "; " + meaning, certainty));
                return this;
            }
        }
        tokens.add(new Token(span, span.of(raw), meaning, certainty));
        return this;
    }

    Tokens add(Spanned<?> value, String meaning, Certainty certainty) {
        return add(value.span(), meaning, certainty);
    }

    /// With the character before it, where that is `mark`: the `#` of `#4634`.
    Tokens addMarked(char mark, Spanned<?> value, String meaning, Certainty certainty) {
        int start = value.span().start();
        boolean marked = start > element.start() && raw.charAt(start - 1) == mark;
        return add(new Span(marked ? start - 1 : start, value.span().end()), meaning, certainty);
    }

    /// The first word of the element, where it is this keyword in any case.
    Tokens keyword(String keyword, String meaning) {
        int start = element.start();
        while (start < element.end() && raw.charAt(start) <= ' ') {
            start++;
        }
        if (start + keyword.length() <= element.end() && raw.regionMatches(true, start, keyword, 0, keyword.length())) {
            add(new Span(start, start + keyword.length()), meaning, Certainty.STATED);
        }
        return this;
    }

    /// What is left before the first part, up to a colon or the part itself: the label of a field.
    Tokens label(Optional<Span> firstPart, String meaning) {
        int limit = firstPart.map(Span::start).orElse(element.end());
        int start = element.start();
        while (start < limit && raw.charAt(start) <= ' ') {
            start++;
        }
        int end = start;
        while (end < limit && raw.charAt(end) > ' ' && raw.charAt(end) != ':') {
            end++;
        }
        if (end < limit && raw.charAt(end) == ':') {
            end++;
        }
        return start < end ? add(new Span(start, end), meaning, Certainty.STATED) : this;
    }

    /// In the order of the text, none overlapping another.
    List<Token> inOrder() {
        var sorted = new ArrayList<>(tokens);
        sorted.sort(Comparator.comparing(Token::span));
        var kept = new ArrayList<Token>();
        int at = element.start();
        for (Token token : sorted) {
            if (token.span().start() >= at) {
                kept.add(token);
                at = token.span().end();
            }
        }
        return kept;
    }
}
