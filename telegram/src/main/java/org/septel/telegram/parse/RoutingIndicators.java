package org.septel.telegram.parse;

import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Spanned;

/// The shape of a routing indicator in a line.
final class RoutingIndicators {

    private RoutingIndicators() {}

    /// `R` and three to seven more capitals.
    static boolean is(Slice word) {
        if (word.length() < 4 || 8 < word.length() || word.charAt(0) != 'R') {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (!Chars.isUpper(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static Spanned<RoutingIndicator> of(Slice word) {
        return word.as(new RoutingIndicator(word.text()));
    }
}
