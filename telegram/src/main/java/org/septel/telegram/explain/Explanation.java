package org.septel.telegram.explain;

import java.util.List;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// What one element of a telegram means, in plain words.
///
/// @param kind    what sort of line it is, in the field's words: `Date-time group`
/// @param meaning one or two sentences that say what this very line says
/// @param rule    what makes the line be read so
/// @param tokens  its parts in the order of the text, spans inside the element's, none overlapping. Outside running
///                text they hold every letter and digit of the element
public record Explanation(
        Element element, String kind, String meaning, Rule rule, Certainty certainty, List<Token> tokens) {

    public Explanation {
        tokens = List.copyOf(tokens);
    }

    /// One part of an element.
    ///
    /// @param text    as written
    /// @param meaning what it stands for
    /// @param rule    the element's own, unless something else says what this part means
    public record Token(Span span, String text, String meaning, Rule rule, Certainty certainty) {}

    /// How sure a reading is. It is about this place in this telegram; where the rule comes from is the [Rule]'s to
    /// say.
    public enum Certainty {
        /// A handbook, an order or a published list fixes both the shape and the meaning, and the text has that shape
        CERTAIN,
        /// Known from many telegrams alone, or mended, or filled in: a year that is not written, a letter that was lost
        LIKELY,
        /// The best of several readings: an abbreviation with two meanings, a station known by its stem
        GUESS,
        /// The shape is known and no list has the meaning
        UNKNOWN
    }
}
