package org.septel.telegram;

import java.util.Locale;

/// Every oddity that has a name. `docs/diagnostics.md` has a line for each.
public enum DiagnosticCode {
    /// text that no rule of telegrams covers
    UNRECOGNISED(Severity.WARNING),
    /// the publisher says that this is an extract
    PARTIAL_EXTRACT(Severity.INFO),
    /// a header block that stands twice
    REPEATED_BLOCK(Severity.INFO),
    /// a second telegram's heading inside the text
    FOREIGN_RECORD(Severity.ERROR),
    /// a day, hour or month that no calendar has
    IMPOSSIBLE_TIME(Severity.WARNING),
    /// the routing line's precedence is none of the message's
    PRECEDENCE_DISAGREES(Severity.WARNING),
    /// DE line and classification line name different sections
    SECTION_DISAGREES(Severity.WARNING),
    /// the filing time does not fit the date-time group
    FILING_TIME_DISAGREES(Severity.WARNING),
    /// the year of the id is not that of the date-time group
    YEAR_DISAGREES(Severity.ERROR),
    /// the record's date is not that of the date-time group
    RECORD_DATE_DISAGREES(Severity.WARNING),
    /// id, station line, classification line and page marks give different serials
    SERIAL_DISAGREES(Severity.WARNING),
    /// id, FM line and classification line name different posts
    POST_DISAGREES(Severity.WARNING),
    /// record, security line, classification line and page banners give different classifications
    CLASSIFICATION_DISAGREES(Severity.WARNING),
    /// no paragraph is as high as the telegram
    CLASSIFICATION_ABOVE_PORTIONS(Severity.INFO),
    /// a portion is marked higher than the telegram
    PORTION_ABOVE_CLASSIFICATION(Severity.ERROR),
    /// a paragraph of a classified telegram without a portion mark
    PORTION_MARK_MISSING(Severity.INFO),
    /// a portion mark that was read from letters which a scan garbled
    PORTION_MARK_GARBLED(Severity.INFO),
    /// captions that exclude each other
    CAPTIONS_DISAGREE(Severity.WARNING),
    /// a caveat of secrets on an unclassified telegram
    CAVEAT_WITHOUT_AUTHORITY(Severity.INFO),
    /// a section that the heading announces and the text lacks
    SECTION_MISSING(Severity.WARNING),
    /// the section counts of heading and page marks differ
    SECTION_COUNT_DISAGREES(Severity.WARNING),
    /// a section below one with a greater number
    SECTION_ORDER(Severity.INFO),
    /// a section that stands twice, word for word
    SECTION_REPEATED(Severity.INFO),
    /// the total of an office list is not the sum of its copies
    COPIES_DISAGREE(Severity.INFO),
    /// paragraph numbers that jump, repeat or restart
    PARAGRAPH_NUMBERING(Severity.INFO),
    /// the record's title is cut short of the SUBJECT
    TITLE_CUT(Severity.INFO),
    /// the record's title is not the SUBJECT
    TITLE_DISAGREES(Severity.INFO),
    /// a classified telegram without an E.O. line
    ORDER_MISSING(Severity.INFO),
    /// no executive order on classification has the number
    ORDER_UNKNOWN(Severity.WARNING),
    /// the executive order was not in force on the telegram's date
    ORDER_NOT_IN_FORCE(Severity.WARNING),
    /// the declassification date lies before the telegram or further off than its order allows
    DECLASSIFICATION_DATE(Severity.WARNING),
    /// the E.O. line ends a classification that is none, or says N/A of one that is
    TERM_DISAGREES(Severity.WARNING),
    /// a reason that the order of the day did not have
    REASON_NOT_IN_ORDER(Severity.WARNING),
    /// a TAGS line has a tag that no list knows
    UNKNOWN_TAG(Severity.INFO),
    /// a reference that cannot be made an id
    UNRESOLVED_REFERENCE(Severity.INFO),
    /// a reference to a telegram that was not yet sent
    REFERENCE_IN_FUTURE(Severity.INFO);

    private final Severity severity;

    DiagnosticCode(Severity severity) {
        this.severity = severity;
    }

    /// How grave what the code names is.
    public Severity severity() {
        return severity;
    }

    /// As written in JSON, reports and documentation: `section-missing`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
