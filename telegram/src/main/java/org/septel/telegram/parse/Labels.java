package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;

/// Finds the labels of fields, in all their spellings: `TAGS:`, `TAS:`, `SUBJ`, `REFTELS:`, `E.O. 12958:`,
/// `Classified By:`.
final class Labels {

    private static final int LONGEST_WORD = 12;
    private static final int LEAST_ORDER_DIGITS = 4;
    private static final int LONGEST_MARK = 6;

    private static final WordSet TAGS = WordSet.of("tags");
    private static final WordSet MISSPELT_TAGS = WordSet.of("tag", "tages", "tas", "tabs", "tgs", "ags", "taags");
    private static final WordSet SUBJECT = WordSet.of("subject", "subj");
    private static final WordSet MISSPELT_SUBJECT = WordSet.of("ubject", "suject", "subjet", "subect", "subjct", "sub");
    private static final WordSet REFERENCE = WordSet.of("ref", "refs", "reftel", "reftels");
    private static final WordSet LONG_REFERENCE = WordSet.of("reference", "references");
    private static final WordSet PROGRAM = WordSet.of("program");

    private static final String[] VERBS = {"CLASSIFIED", "DERIVED", "CLASSFIED", "CLASSIFED", "CLASIFIED"};

    private Labels() {}

    /// The label that begins at `from`; null where none does.
    static @Nullable Label at(String raw, int from, int to) {
        if (from == to) {
            return null;
        }
        return switch (raw.charAt(from)) {
            case 'E', 'e' -> order(raw, from, to);
            case 'T', 't', 'A', 'a', 'S', 's', 'U', 'u', 'R', 'r', 'P', 'p' -> word(raw, from, to);
            case 'C', 'c', 'D', 'd' -> classifiedBy(raw, from, to);
            case '(' -> behindMark(raw, from, to);
            default -> null;
        };
    }

    /// `(U) E.O. 12958:`, `(U) CLASSIFIED BY`: a label behind a portion mark. Paragraphs begin with marks too, so that
    /// most labels need their colon here.
    private static @Nullable Label behindMark(String raw, int from, int to) {
        int close = raw.indexOf(')', from, Math.min(to, from + LONGEST_MARK));
        if (close < 0) {
            return null;
        }
        int at = close + 1;
        while (at < to && Chars.isBlank(raw.charAt(at))) {
            at++;
        }
        var label = at < to && raw.charAt(at) != '(' ? at(raw, at, to) : null;
        if (label == null) {
            return null;
        }
        if (label.field() == Field.CLASSIFIED_BY) {
            return new Label(label.field(), from, label.value());
        }
        int colon = label.field() == Field.EXECUTIVE_ORDER ? pastDigits(raw, label.value(), to) : label.value() - 1;
        return colon < to && raw.charAt(colon) == ':' ? label : null;
    }

    private static int pastDigits(String raw, int from, int to) {
        int at = from;
        while (at < to && Chars.isDigit(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static @Nullable Label word(String raw, int from, int to) {
        int end = from;
        while (end < to && end - from <= LONGEST_WORD && Chars.isLetter(raw.charAt(end))) {
            end++;
        }
        if (TAGS.has(raw, from, end) || MISSPELT_TAGS.has(raw, from, end)) {
            return value(Field.TAGS, raw, from, end, to, !TAGS.has(raw, from, end));
        }
        if (SUBJECT.has(raw, from, end)) {
            return subject(raw, from, end, to);
        }
        if (MISSPELT_SUBJECT.has(raw, from, end)) {
            return value(Field.SUBJECT, raw, from, end, to, true);
        }
        if (REFERENCE.has(raw, from, end) || LONG_REFERENCE.has(raw, from, end)) {
            return value(Field.REFERENCES, raw, from, plural(raw, end, to), to, !REFERENCE.has(raw, from, end));
        }
        return PROGRAM.has(raw, from, end) ? programReference(raw, from, end, to) : null;
    }

    /// `REF(S)`, `REF TELS`.
    private static int plural(String raw, int end, int to) {
        if (raw.regionMatches(true, end, "(S)", 0, 3) && end + 3 <= to) {
            return end + 3;
        }
        if (raw.regionMatches(true, end, " TELS", 0, 5) && end + 5 <= to) {
            return end + 5;
        }
        return end;
    }

    private static @Nullable Label programReference(String raw, int from, int end, int to) {
        boolean is = raw.regionMatches(true, end, " REF:", 0, 5) && end + 5 <= to;
        return is ? new Label(Field.REFERENCES, from, end + 5) : null;
    }

    private static @Nullable Label subject(String raw, int from, int end, int to) {
        var label = value(Field.SUBJECT, raw, from, end, to, false);
        return label != null && new Scan(raw, label.value(), to).skipWord("LINE") ? null : label;
    }

    /// A colon or its like after the word; where that is not `required`, a blank will do.
    private static @Nullable Label value(Field field, String raw, int from, int end, int to, boolean required) {
        int at = end;
        while (at < to && at - end < 6 && Chars.isBlank(raw.charAt(at))) {
            at++;
        }
        if (at < to && isStop(raw.charAt(at))) {
            at++;
            while (at < to && at - end < 8 && isStop(raw.charAt(at))) {
                at++;
            }
            return new Label(field, from, at);
        }
        boolean bare = !required && (at == to || end < at);
        return bare ? new Label(field, from, at) : null;
    }

    private static boolean isStop(char c) {
        return c == ':' || c == ';' || c == ',' || c == '.';
    }

    /// `E.O. 12958:`, `EO 12958`, `E. O. 11652`, `E.O.:`.
    private static @Nullable Label order(String raw, int from, int to) {
        var scan = new Scan(raw, from + 1, to);
        boolean stop = scan.skip('.');
        if (!scan.skip('O') && !scan.skip('o') && !scan.skip('0')) {
            return null;
        }
        int digits = scan.at();
        if (Chars.isDigit(scan.next()) && scan.number(LEAST_ORDER_DIGITS, 5) == null) {
            return null; // E. 06 STATE 12 and E. O6 STATE 12 are references
        }
        scan.back(digits);
        stop |= scan.skip('.');
        boolean colon = scan.skip(':') || scan.skip(';') || scan.skip(',');
        scan.blanks();
        int value = scan.at();
        char next = scan.peek();
        return Chars.isDigit(next) || (stop && colon) || (stop && scan.done())
                ? new Label(Field.EXECUTIVE_ORDER, from, value)
                : null;
    }

    /// `Derived from: Multiple Sources`
    private static boolean isFrom(Scan scan) {
        boolean from = scan.skipWord("FROM") || scan.skipWord("From") || scan.skipWord("from");
        return from && scan.skip(':');
    }

    /// `Classified By:`, `Derived from:`.
    private static @Nullable Label classifiedBy(String raw, int from, int to) {
        int end = first(raw, from, to);
        if (end < 0) {
            return null;
        }
        var scan = new Scan(raw, end, to);
        if (scan.skipWord("LINE") || scan.skipWord("line")) {
            return null;
        }
        scan.skip(':');
        scan.skip(';');
        scan.blanks();
        return new Label(Field.CLASSIFIED_BY, from, scan.at());
    }

    /// The end of `CLASSIFIED BY` in any case, with a blank or dash or nothing inside; -1 where it does not stand.
    private static int first(String raw, int at, int to) {
        for (String verb : VERBS) {
            if (raw.regionMatches(true, at, verb, 0, verb.length())) {
                var scan = new Scan(raw, at + verb.length(), to);
                scan.skip('-');
                if (scan.skipWord("BY") || scan.skipWord("By") || scan.skipWord("by") || scan.skipWord("bY")) {
                    return scan.at();
                }
                if (scan.skip(':') || isFrom(scan)) {
                    return scan.at();
                }
            }
        }
        return -1;
    }
}
