package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// What a publisher or a relay says about the text: "This record is a partial extract of the original cable. ...",
/// the time in words, a scanning program's note.
final class NoticeReader implements LineReader {

    private static final String EXTRACT = "This record is a partial extract of the original cable.";
    private static final String EXTRACT_END = "is not available.";
    private static final int LONGEST_EXTRACT = 200;
    private static final int LONGEST_TIME = 40;

    /// What a newspaper's printer left below the text, with a number on the next line.
    private static final String PRINTED = "Track impresi";

    /// Where a publisher cut the text off.
    private static final String CUT = "...";

    private static final String COPY = "Copy from the National Archives";
    private static final String ORIGINAL = "Original Telegram was ";
    private static final int MOST_LINES = 8;
    private static final String[] WEEKDAYS = {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
    };

    @Override
    public boolean mayBe(Shape shape) {
        return switch (shape.first()) {
            case 'T', 't' -> shape.second() == Shape.Kind.SMALL || shape.second() == Shape.Kind.CAPITAL;
            case 'M', 'W', 'F', 'S' -> shape.second() == Shape.Kind.SMALL && shape.last() == Shape.Kind.DIGIT;
            case 'C', 'O' -> shape.second() == Shape.Kind.SMALL;
            case 'N', 'I' -> shape.second() == Shape.Kind.CAPITAL;
            case '-', '{', '=', '.' -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.startsWithFolded(EXTRACT)) {
            return extract(line);
        }
        Element copied = copied(line, progress);
        if (copied != null) {
            return copied;
        }
        boolean note = line.startsWith("NOTE BY OC/T")
                || line.startsWith(PRINTED)
                || line.is(CUT)
                || (goesOn(line, progress) && line.startsWith("ID:"))
                || isScannersNote(line)
                || isPublishedTime(line);
        return note ? new Element.Notice(line.span(), line.content().asText()) : null;
    }

    private static boolean goesOn(Line line, Progress progress) {
        return progress.lastIs(Element.Notice.class) && progress.isAdjacent(line);
    }

    /// "Copy from the National Archives" and the lines with it, down to a blank line or within rules: where whoever
    /// made
    /// the text had it from.
    private static @Nullable Element copied(Line line, Progress progress) {
        boolean ruled = line.first() == '-' && HeadingReader.isRule(line);
        boolean plain = line.first() == 'C' || line.first() == 'O';
        Line opening = ruled && progress.zone() == Zone.PROLOGUE ? progress.after(line) : plain ? line : null;
        if (opening == null || !(opening.startsWith(COPY) || opening.startsWith(ORIGINAL))) {
            return null;
        }
        Line last = opening;
        Line next = progress.after(opening);
        for (int lines = 0; lines < MOST_LINES && next != null && !next.isBlank(); lines++) {
            last = next;
            next = progress.after(next);
        }
        var text = new Slice(line.raw(), new Span(opening.from(), last.to()));
        return new Element.Notice(new Span(line.start(), last.end()), text.as(Texts.oneLine(text)));
    }

    /// What a scanning program wrote between pages: `{"alpha_words": 394, ...}`, `===== PAGE 2 =====`.
    private static boolean isScannersNote(Line line) {
        return switch (line.first()) {
            case '{' -> line.startsWith("{\"") && line.last() == '}' && 0 <= line.find("\": ");
            case '=' -> line.startsWith("===== ") && line.find(" =====") == line.to() - 6;
            default -> false;
        };
    }

    /// `Tuesday, 15 September 2009, 16:39`: the time as a publisher wrote it into the text.
    private static boolean isPublishedTime(Line line) {
        return line.length() <= LONGEST_TIME
                && weekday(line, line.from()) == line.from()
                && Chars.isDigit(line.last())
                && 0 <= line.find(":");
    }

    /// Where the first `Tuesday, 1...` begins, from `from` on; -1 where there is none.
    static int weekday(Line line, int from) {
        String raw = line.raw();
        int day = raw.indexOf("day, ", from, line.to());
        if (day < 0 || line.to() <= day + 5 || !Chars.isDigit(raw.charAt(day + 5))) {
            return -1;
        }
        for (String name : WEEKDAYS) {
            int start = day + 3 - name.length();
            if (from <= start && raw.startsWith(name, start)) {
                return start;
            }
        }
        return -1;
    }

    /// The notice may go on in the next line, and the telegram may begin right behind its last full stop.
    private static Element extract(Line line) {
        String raw = line.raw();
        int limit = Math.min(raw.length(), line.from() + LONGEST_EXTRACT);
        int found = raw.indexOf(EXTRACT_END, line.from(), limit);
        int to = found < 0 ? line.to() : found + EXTRACT_END.length();
        int end = to;
        while (end < raw.length() && raw.charAt(end) != '\n' && Chars.isBlank(raw.charAt(end))) {
            end++;
        }
        if (end < raw.length() && raw.charAt(end) == '\n') {
            end++;
        } else if (end < raw.length()) {
            end = to;
        }
        var text = new Slice(raw, new Span(line.from(), to));
        return new Element.Notice(new Span(line.start(), end), text.as(Texts.oneLine(text)));
    }
}
