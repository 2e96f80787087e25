package org.septel.archive.analysis;

import java.util.regex.Pattern;

/// The sentence of a text around a place, on one line.
public final class Sentence {

    /// What is longer is cut: in UTF-16 units before and after the place.
    private static final int MOST = 160;

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_LABEL = 8;
    private static final Pattern LETTER_OF_REFERENCE = Pattern.compile("(?i)refs?(tels?)?\\s$");

    private Sentence() {}

    /// @param at a place in the text; empty where it is none
    public static String around(String text, int at) {
        if (at < 0 || text.length() <= at) {
            return "";
        }
        int start = at;
        while (0 < start && at - start < MOST && !endsBefore(text, start)) {
            start--;
        }
        int end = at;
        while (end < text.length() && end - at < MOST && !(at < end && endsBefore(text, end))) {
            end++;
        }
        String words = text.substring(start, end).replaceAll("\\s+", " ").strip();
        boolean cutBefore = at - start == MOST;
        boolean cutAfter = end - at == MOST;
        return (cutBefore ? "..." : "") + words + (cutAfter ? "..." : "");
    }

    /// The line of a place, as of an entry on a reference line.
    public static String line(String text, int at) {
        if (at < 0 || text.length() <= at) {
            return "";
        }
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(Math.max(start, at - MOST), Math.min(end < 0 ? text.length() : end, at + MOST));
        return line.replaceAll("\\s+", " ").strip();
    }

    /// Whether a paragraph or a sentence ends right before a place.
    private static boolean endsBefore(String text, int at) {
        char before = text.charAt(at - 1);
        if (before == '\n') {
            int blank = 2 <= at && text.charAt(at - 2) == '\r' ? at - 3 : at - 2;
            return 0 <= blank && text.charAt(blank) == '\n';
        }
        boolean stop = before == '.' || before == '?' || before == '!';
        return stop && at < text.length() && Character.isWhitespace(text.charAt(at)) && isWhole(text, at - 1);
    }

    /// Whether the word before a full stop is no abbreviation, initial or number of a paragraph: it has three letters
    /// or more, or is the letter of a reference.
    private static boolean isWhole(String text, int stop) {
        int start = stop;
        while (0 < start && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        boolean reference = stop - start == 1
                && LETTER_OF_REFERENCE
                        .matcher(text)
                        .region(Math.max(0, start - LONGEST_LABEL), start)
                        .find();
        boolean inside = 0 < start && text.charAt(start - 1) == '.';
        return reference || (SHORTEST_WORD <= stop - start && !inside);
    }
}
