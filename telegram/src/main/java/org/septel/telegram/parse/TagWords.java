package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;

/// Cuts the text of a TAGS line into words.
final class TagWords {

    /// A word of a TAGS line.
    ///
    /// @param text     upper case
    /// @param from     first character, in units of the field's text
    /// @param to       one past the last
    /// @param apart    whether more than blanks and line ends stand before it
    /// @param newLine  whether it is the first of its line
    /// @param enclosed whether it stands in parentheses
    record Word(String text, int from, int to, boolean apart, boolean newLine, boolean enclosed) {

        boolean isLetters() {
            return text.chars().allMatch(c -> 'A' <= c && c <= 'Z');
        }
    }

    private TagWords() {}

    static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        boolean apart = true;
        boolean newLine = false;
        boolean enclosed = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = end(text, at);
                words.add(word(text, at, end, apart, newLine, enclosed));
                apart = false;
                newLine = false;
                at = end;
            } else {
                apart |= !Slice.isBlank(c);
                newLine |= c == '\n';
                enclosed = c == '(' || (enclosed && c != ')');
                at++;
            }
        }
        return words;
    }

    private static Word word(String text, int from, int to, boolean apart, boolean newLine, boolean enclosed) {
        return new Word(upper(text, from, to), from, to, apart, newLine, enclosed);
    }

    private static int end(String text, int from) {
        int to = from;
        while (to < text.length() && isPart(text.charAt(to))) {
            to++;
        }
        while (from + 1 < to && "-/'&".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static String upper(String text, int from, int to) {
        var upper = new StringBuilder(to - from);
        for (int at = from; at < to; at++) {
            upper.append(Character.toUpperCase(text.charAt(at)));
        }
        return upper.toString();
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '/' || c == '&' || c == '\'' || c == '.';
    }
}
