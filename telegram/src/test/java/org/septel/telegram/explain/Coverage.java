package org.septel.telegram.explain;

import java.util.BitSet;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;

/// What an explanation leaves out of a line of the form.
final class Coverage {

    private Coverage() {}

    /// The letters and digits of an element that no token holds; empty for running text, where only some words need
    /// one.
    static String unexplained(Telegram telegram, Explanation explanation) {
        Element element =
                explanation.element() instanceof Element.Repeat repeat ? repeat.repeated() : explanation.element();
        if (element instanceof Element.Paragraph || element instanceof Element.Continuation) {
            return "";
        }
        var held = new BitSet();
        explanation
                .tokens()
                .forEach(token -> held.set(token.span().start(), token.span().end()));
        var left = new StringBuilder();
        for (int at = element.span().start(); at < element.span().end(); at++) {
            char c = telegram.raw().charAt(at);
            if (Character.isLetterOrDigit(c) && !held.get(at)) {
                left.append(c);
            }
        }
        return left.toString();
    }
}
