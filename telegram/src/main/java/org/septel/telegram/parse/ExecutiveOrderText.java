package org.septel.telegram.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import org.septel.telegram.Declassification;
import org.septel.telegram.Spanned;

/// The E.O. line: which order rules the classification, and when or why it ends.
///
/// @source 5 FAH-1 H-246; E.O. 11652, 12065, 12356, 12958, 13526
final class ExecutiveOrderText {

    /// What an E.O. line says.
    ///
    /// @param order           the order's number as written, `12958`
    /// @param declassification empty where nothing follows the number
    record Reading(Optional<Spanned<String>> order, Optional<Spanned<Declassification>> declassification) {}

    private static final QuickPattern ORDER = QuickPattern.folded("E", "\\bE ?[.,]? ?O ?[.,]? ?:? ?(\\d{4,5})\\b");
    private static final QuickPattern BARE_ORDER = QuickPattern.of("1", "\\b(1[1-3]\\d{3})\\b");
    private static final QuickPattern NEXT_FIELD =
            QuickPattern.folded("TSR", "\\b(?:TAGS?|SUBJ(?:ECT)?|REFS?)\\s?[:;]|\\bTAGS ");

    private ExecutiveOrderText() {}

    /// Reads the whole line, label included.
    static Reading read(Slice line) {
        String text = line.text().replace('\u00a0', ' ');
        Matcher labelled = ORDER.find(text, 0);
        Matcher order = labelled != null ? labelled : BARE_ORDER.find(text, 0);
        Optional<Spanned<String>> number = order == null
                ? Optional.empty()
                : Optional.of(line.cut(order.start(1), order.end(1)).asText());
        return new Reading(number, declassification(line, text, order == null ? 0 : order.end(1)));
    }

    private static Optional<Spanned<Declassification>> declassification(Slice line, String text, int from) {
        Matcher next = NEXT_FIELD.find(text, from);
        int to = next != null ? next.start() : text.length();
        int start = from;
        while (start < to && ":;., \r\n\\".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = to;
        while (start < end && (Slice.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\\')) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        return Optional.of(line.cut(start, end).as(DeclassificationText.read(text.substring(start, end))));
    }
}
