package org.septel.telegram.declassify;

import java.util.Locale;

/// What is missing or wrong in a telegram's markings, so that the end of its classification is less than sure.
/// `docs/declassification.md` has a line for each.
public enum Doubt {
    NO_DATE("Nothing says when it was sent"),
    NO_LEVEL("Nothing says how closely it is held"),
    NO_ORDER("No E.O. line, or none with a number; the order of the day is taken"),
    NO_TERM("The E.O. line says nothing of the end"),
    ORDER_UNKNOWN("No order has the number; the order of the day is taken"),
    ORDER_NOT_IN_FORCE("The order did not rule on the day; the line is read as the order has it"),
    DATE_IMPOSSIBLE("The date that is written is not after the telegram; it is left out"),
    DATE_BEYOND_ORDER("The date that is written is further off than the order allowed"),
    TERM_ON_UNCLASSIFIED("The line ends a classification that is none"),
    NOT_APPLICABLE_ON_CLASSIFIED("The line says N/A of a telegram that is classified");

    private final String sentence;

    Doubt(String sentence) {
        this.sentence = sentence;
    }

    /// One sentence without a final full stop.
    public String sentence() {
        return sentence;
    }

    /// As written in JSON and reports: `date-impossible`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
