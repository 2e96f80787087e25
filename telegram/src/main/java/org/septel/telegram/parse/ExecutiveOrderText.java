package org.septel.telegram.parse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern ORDER =
            Pattern.compile("\\bE ?[.,]? ?O ?[.,]? ?:? ?(\\d{4,5})\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_ORDER = Pattern.compile("\\b(1[1-3]\\d{3})\\b");
    private static final Pattern NEXT_FIELD =
            Pattern.compile("\\b(?:TAGS?|SUBJ(?:ECT)?|REFS?)\\s?[:;]|\\bTAGS ", Pattern.CASE_INSENSITIVE);

    private ExecutiveOrderText() {}

    /// Reads the whole line, label included.
    static Reading read(Slice line) {
        String text = line.text().replace('\u00a0', ' ');
        Matcher order = ORDER.matcher(text);
        boolean found = order.find();
        if (!found) {
            order = BARE_ORDER.matcher(text);
            found = order.find();
        }
        Optional<Spanned<String>> number =
                found ? Optional.of(line.cut(order.start(1), order.end(1)).asText()) : Optional.empty();
        return new Reading(number, declassification(line, text, found ? order.end(1) : 0));
    }

    private static Optional<Spanned<Declassification>> declassification(Slice line, String text, int from) {
        Matcher next = NEXT_FIELD.matcher(text);
        int to = next.find(from) ? next.start() : text.length();
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
