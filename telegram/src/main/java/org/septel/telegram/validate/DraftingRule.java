package org.septel.telegram.validate;

import static org.septel.telegram.Severity.ERROR;
import static org.septel.telegram.Severity.INFO;
import static org.septel.telegram.Severity.WARNING;

import java.util.Locale;
import org.septel.telegram.Severity;

/// Every rule of drafting that is looked at. `docs/drafting.md` has a line for each.
public enum DraftingRule {
    // ---- lines
    LINE_TOO_LONG(WARNING, "A line has at most 69 characters", "ACP 127"),
    CHARACTER_UNTYPEABLE(WARNING, "Nothing but characters that are printed, and line ends", "ACP 127"),
    UNRECOGNISED(WARNING, "Every line is one that telegrams have", "ACP 127"),
    FOREIGN_RECORD(ERROR, "A telegram has one heading", "ACP 127"),

    // ---- heading
    HEADING_LINE_MISSING(ERROR, "The heading says when, from whom and to whom", "ACP 127, format lines 5 to 7"),
    IMPOSSIBLE_TIME(ERROR, "Times are times of the calendar", "ACP 127, format lines 3 and 5"),
    FILING_TIME_DISAGREES(
            ERROR, "The filing time is of the day of the date-time group", "ACP 127, format lines 3 and 5"),
    PRECEDENCE_DISAGREES(
            ERROR,
            "The routing line has a precedence of the date-time line or of an addressee",
            "ACP 127, format line 2"),
    SECURITY_SIGNAL(ERROR, "ZNY goes before a classified telegram", "ACP 127, format line 4"),
    INDICATOR_ADDRESS(INFO, "A routing indicator is that of the address behind it", "ACP 117"),
    SERIAL_DISAGREES(
            ERROR, "DE line and page marks have the digits of the message reference number", "as seen in practice"),
    SECTION_DISAGREES(ERROR, "DE line and classification line are of one section", "as seen in practice"),
    POST_DISAGREES(ERROR, "Sender and message reference number are of one post", "as seen in practice"),

    // ---- classification
    CLASSIFICATION_LINE_MISSING(ERROR, "The text begins with its classification", "5 FAH-1 H-246"),
    REFERENCE_NUMBER_MISSING(ERROR, "The classification line has post and number", "as seen in practice"),
    CLASSIFICATION_DISAGREES(ERROR, "Security line and classification line say one level", "ACP 127, format line 4"),
    CLASSIFICATION_ABOVE_PORTIONS(
            WARNING, "A telegram is classified no higher than its highest portion", "5 FAH-1 H-246"),
    PORTION_ABOVE_CLASSIFICATION(ERROR, "A telegram is classified as high as its highest portion", "5 FAH-1 H-246"),
    PORTION_MARK_MISSING(WARNING, "Every paragraph of a classified telegram has its mark", "5 FAH-1 H-246"),
    CLASSIFIED_BY_MISSING(ERROR, "A classified telegram names who classified it, since October 1995", "E.O. 12958"),
    REASONS_MISSING(ERROR, "Who classifies gives a reason of the order, since October 1995", "E.O. 12958"),
    ORDER_MISSING(ERROR, "There is an E.O. line, since March 1973", "5 FAH-1 H-246"),
    ORDER_UNKNOWN(ERROR, "The order is one on classification", "the orders"),
    ORDER_NOT_IN_FORCE(ERROR, "The order is that of the day", "the orders"),
    DECLASSIFICATION_MISSING(ERROR, "A classified telegram says when or why its classification ends", "the orders"),
    DECLASSIFICATION_DATE(
            ERROR, "Classification ends after the telegram, and within the years of its order", "the orders"),
    TERM_DISAGREES(ERROR, "Classification ends where there is one, and N/A stands where there is none", "the orders"),
    REASON_NOT_IN_ORDER(ERROR, "A reason is one that the order of the day has", "the orders"),
    CAVEAT_WITHOUT_AUTHORITY(
            WARNING, "A caveat of secrets stands on what is classified or sensitive", "as seen in practice"),

    // ---- first lines of the text
    CAPTION_LINE(WARNING, "Captions stand one on a line", "5 FAH-2 H-440"),
    CAPTIONS_DISAGREE(ERROR, "No caption stands beside one that excludes it; one channel at most", "5 FAH-2 H-440"),
    CAPTION_ORDER(WARNING, "Captions of special handling come first, the narrowest before the others", "5 FAH-2 H-440"),
    TAGS_MISSING(ERROR, "There is a TAGS line, since March 1973", "5 FAH-3"),
    SUBJECT_TAG_MISSING(WARNING, "At least one tag tells the subject", "5 FAH-3"),
    UNKNOWN_TAG(WARNING, "Tags are those of the lists", "5 FAH-3"),
    TAG_REPEATED(WARNING, "No tag stands twice", "5 FAH-3"),
    TAG_ORDER(INFO, "Tags of subjects and programs first, then organisations, then countries", "5 FAH-3"),
    SUBJECT_MISSING(ERROR, "There is a subject", "5 FAH-1 H-246"),
    FIELD_ORDER(
            WARNING, "Captions, E.O., TAGS, SUBJECT, REF and Classified By stand in this order", "as seen in practice"),
    REFERENCE_LABELS(WARNING, "Several references have letters, from A on without a gap", "as seen in practice"),
    REFERENCE_IN_FUTURE(WARNING, "References are to telegrams that were sent before", "as seen in practice"),
    REFERENCE_UNLISTED(WARNING, "What the text calls a reference is on the reference line", "as seen in practice"),

    // ---- text
    PARAGRAPH_NUMBERING(WARNING, "Paragraphs are numbered from 1 without a gap", "5 FAH-1 H-246"),
    SINGLE_PARAGRAPH_NUMBERED(WARNING, "A single paragraph has no number", "5 FAH-1 H-246"),
    SUMMARY_MISSING(WARNING, "Beyond three pages there is a summary", "5 FAH-1 H-246"),
    HEADING_RULE(INFO, "A heading is underlined with about as many dashes as it has letters", "as seen in practice"),
    SECTION_TOO_LONG(WARNING, "A section has at most five pages of 20 lines", "ACP 127"),
    SECTION_MISSING(ERROR, "Every section that the head announces is there", "ACP 127"),
    SECTION_COUNT_DISAGREES(ERROR, "Heads and page marks count the same sections", "ACP 127"),
    SIGNATURE_MISSING(ERROR, "The text ends with a signature", "5 FAH-2");

    private final Severity severity;
    private final String text;
    private final String source;

    DraftingRule(Severity severity, String text, String source) {
        this.severity = severity;
        this.text = text;
        this.source = source;
    }

    /// `ERROR`: the telegram must not go; `WARNING`: a reader is misled or hindered; `INFO`: custom.
    public Severity severity() {
        return severity;
    }

    /// The rule in one sentence, without a final full stop.
    public String text() {
        return text;
    }

    /// The handbook or order that has it.
    public String source() {
        return source;
    }

    /// As written in JSON, reports and documentation: `line-too-long`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
