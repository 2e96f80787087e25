package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.Span;
import org.septel.telegram.lexicon.Lexicon;

/// Finds page marks inside the text of a field, where joined lines have put them between words.
final class PageMarkFinder {

    private static final int LONGEST_POST = 10;
    private static final int MOST_WORDS = 4;
    private static final int FEWEST_DIGITS = 7;

    /// `SECRET       PAGE 02        ROME  03067  01 OF 03  211833Z`, with the classification lines around the break.
    private static final Pattern WITH_PAGE_WORD = Pattern.compile(
            "(?:\\b(?:TOP SECRET|SECRET|CONFIDENTIAL|UNCLASSIFIED|UNCLAS|LIMITED OFFICIAL USE|SIPDIS|NOFORN)\\s+){0,4}"
                    + "\\bPAGE +\\d{1,3} +[A-Z][A-Z .]{1,12}? +\\d{3,7}(?: +\\d\\d OF \\d\\d)?(?: +\\d{6}Z)?");
    /// `00000402  001.2 OF 003`, which the post's name precedes, cut to ten letters.
    private static final Pattern WITH_SECTION =
            Pattern.compile("\\b\\d{7,8}\\s+\\d{3}(?:\\.\\d)?\\s{1,3}OF\\s{1,3}\\d{3}\\b");

    private final Lexicon lexicon;

    PageMarkFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether a look for page marks can find any; cheap.
    static boolean mayBeIn(String text) {
        return text.contains("PAGE ") || (text.contains("OF") && hasSerial(text));
    }

    /// Whether so many digits stand in a row as page marks without the word have.
    private static boolean hasSerial(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < FEWEST_DIGITS; at++) {
            digits = Chars.isDigit(text.charAt(at)) ? digits + 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }

    /// Spans in units of `text`.
    List<Span> find(String text) {
        var found = new ArrayList<Span>();
        Matcher old = WITH_PAGE_WORD.matcher(text);
        while (old.find()) {
            found.add(new Span(old.start(), old.end()));
        }
        Matcher modern = WITH_SECTION.matcher(text);
        while (modern.find()) {
            found.add(new Span(startOfPost(text, modern.start()), modern.end()));
        }
        return found;
    }

    /// The start of the longest run of words before `end` that is a post's name; the last word alone where none is.
    private int startOfPost(String text, int end) {
        int last = end;
        while (0 < last && text.charAt(last - 1) == ' ') {
            last--;
        }
        int start = last;
        int best = last;
        for (int words = 0; words < MOST_WORDS && 0 < start; words++) {
            int word = startOfWord(text, start);
            if (word == start || LONGEST_POST < last - word) {
                break;
            }
            String name = text.substring(word, last);
            if (words == 0 || (name.indexOf(' ') != 1 && lexicon.postNamed(name).isPresent())) {
                best = word;
            }
            start = word;
            while (0 < start && text.charAt(start - 1) == ' ') {
                start--;
            }
        }
        return best;
    }

    private static int startOfWord(String text, int end) {
        int start = end;
        while (0 < start && isPartOfName(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isPartOfName(char c) {
        return ('A' <= c && c <= 'Z') || c == '.' || c == '\'' || c == '-';
    }
}
