package org.septel.telegram.explain;

import java.util.List;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// What one element of a telegram means, in plain words.
///
/// @param kind    what sort of line it is, in the field's words: `Date-time group`
/// @param meaning one or two sentences that say what this very line says
/// @param source  the rule's origin: `ACP 127, format line 5`; empty where it is common practice
/// @param tokens  its parts in the order of the text, spans inside the element's
public record Explanation(
        Element element, String kind, String meaning, String source, Certainty certainty, List<Token> tokens) {

    public Explanation {
        tokens = List.copyOf(tokens);
    }

    /// One part of an element.
    ///
    /// @param text    as written
    /// @param meaning what it stands for
    public record Token(Span span, String text, String meaning, Certainty certainty) {}

    /// How sure the reading is.
    public enum Certainty {
        /// a handbook or a published list says so
        STATED,
        /// seen in many real telegrams
        OBSERVED,
        /// the likeliest reading
        INFERRED,
        /// nobody knows
        UNKNOWN
    }
}
