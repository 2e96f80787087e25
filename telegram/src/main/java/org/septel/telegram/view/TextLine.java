package org.septel.telegram.view;

/// One line of a paragraph, stripped, and what its look says of it.
///
/// @param text       without blanks at either end; blank runs are one but in columns
/// @param indent     blanks before it
/// @param isColumns  whether it is a row of fixed columns
/// @param afterBlank whether a blank line stands before it in the same stretch
/// @param afterPage  whether it is the first after what cut the paragraph
record TextLine(String text, int indent, boolean isColumns, boolean afterBlank, boolean afterPage) {

    static final char PILCROW = '\u00B6';
    static final char SOFT_HYPHEN = '\u00AD';

    /// A line with this much room left was not broken by the width.
    private static final int SLACK = 12;

    private static final String BULLETS = "-*\u2022\u00B7\u2013\u2014";

    static TextLine of(String raw, int from, int to, boolean afterBlank, boolean afterPage) {
        int end = to;
        while (from < end && (isBlank(raw.charAt(end - 1)) || raw.charAt(end - 1) == '\\')) {
            end--;
        }
        int start = from;
        while (start < end && (isBlank(raw.charAt(start)) || raw.charAt(start) == PILCROW)) {
            start++;
        }
        String line = raw.substring(start, end);
        if (line.indexOf('|') < 0 && LineJoiner.isTidy(line)) { // as most are
            return new TextLine(line, start - from, false, afterBlank, afterPage);
        }
        boolean columns = hasColumns(line);
        return new TextLine(columns ? line : LineJoiner.tidy(line), start - from, columns, afterBlank, afterPage);
    }

    int length() {
        return indent + text.length();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /// A line drawn with dashes or the like.
    boolean isRule() {
        return text.length() > 2 && consistsOf(text, "-=_*~\u2010\u2013\u2014 ");
    }

    /// `-- text`, `A. text`, `(1) text`, `12) text`, `o text`.
    boolean isListItem() {
        if (text.length() < 3) {
            return false;
        }
        if (BULLETS.indexOf(text.charAt(0)) >= 0) {
            return !isRule();
        }
        int at = text.charAt(0) == '(' ? 1 : 0;
        int label = at;
        while (label < text.length() && label - at < 3 && Character.isLetterOrDigit(text.charAt(label))) {
            label++;
        }
        boolean letters =
                Character.isLetter(text.charAt(at)) && (label - at == 1 || isRoman(text.substring(at, label)));
        boolean digits = text.substring(at, label).chars().allMatch(Character::isDigit);
        if (label == at || label + 1 >= text.length() || !(letters || digits)) {
            return text.startsWith("o ");
        }
        boolean stopped = text.charAt(label) == ')' || (at == 0 && text.charAt(label) == '.');
        return stopped && isBlank(text.charAt(label + 1));
    }

    /// Whether it reads as the rest of a sentence.
    boolean goesOn() {
        return Character.isLowerCase(text.charAt(0));
    }

    boolean endsSentence() {
        int at = text.length() - 1;
        while (at > 0 && "\"')]\u201D\u2019".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".:;?!".indexOf(text.charAt(at)) >= 0;
    }

    /// Whether the next line's first word would have had room in this one.
    boolean isShortOf(TextLine next, int width) {
        int blank = next.text.indexOf(' ');
        int word = blank < 0 ? next.text.length() : blank;
        return length() + 1 + word + SLACK <= width;
    }

    /// Whether it fills less than half the width, and no name was taken out of it.
    boolean isHalf(int width) {
        return 2 * length() < width && !text.contains("XXXX");
    }

    /// A tab, a bar, a wide gap, or two gaps that no sentence end explains.
    private static boolean hasColumns(String line) {
        int gaps = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\t' || c == '|') {
                return true;
            }
            if (isBlank(c)) {
                run++;
                continue;
            }
            boolean explained = run < 2 || ".?!:;,)\"'\u201D".indexOf(line.charAt(i - run - 1)) >= 0;
            if (run > 3 || (run > 2 && !explained)) {
                return true;
            }
            gaps += explained ? 0 : 1;
            run = 0;
        }
        return gaps > 1;
    }

    private static boolean isRoman(String label) {
        return consistsOf(label, "ivxIVX");
    }

    private static boolean consistsOf(String text, String characters) {
        int at = 0;
        while (at < text.length() && 0 <= characters.indexOf(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0';
    }
}
