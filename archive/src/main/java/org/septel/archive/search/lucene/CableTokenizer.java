package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Cuts the text of cables into words: runs of letters and digits, in linear time.
///
/// | text | words |
/// |---|---|
/// | `07MOSCOW4634`, `12958`, `1.4(b)` | `07MOSCOW4634`; `12958`; `1.4`, `b` |
/// | `U.S.`, `E.O.`, `a.m.` | `US`, `EO`, `am`: dots between single letters are dropped |
/// | `Kouchner's`, `O'Brien`, `Sana'a` | `Kouchner`, `OBrien`, `Sanaa` |
/// | `al-Assad`, `R&D` | `al`, `Assad`; where joined words are asked for, also `alAssad` at the first one's place |
/// | `10,000` | `10000` |
///
/// Offsets point at the text as it stands. Accents that are characters of their own, and characters that cannot be
/// seen, are dropped from words.
final class CableTokenizer extends Tokenizer {

    /// What becomes of words with hyphens.
    enum Compounds {
        /// their parts, one after the other
        APART,
        /// their parts, and over them the whole in one word
        ALSO_JOINED
    }

    private static final int LONGEST_WORD = 100;
    private static final int MOST_PARTS = 6;

    private final WordTerm term = new WordTerm();
    private final OffsetAttribute offset;
    private final PositionIncrementAttribute increment;
    private final boolean joins;
    private char[] text = new char[4096];
    private int length;
    private int at;

    /// The words of the compound that was read last, one after the other: joined, they are the whole. Nothing is made
    /// anew for a word, for there are billions.
    private final char[] words = new char[MOST_PARTS * (LONGEST_WORD + 2)];

    private int written;
    private final Part[] parts = new Part[MOST_PARTS];
    private int read;

    /// The part that comes next; less than 0 for the whole.
    private int next;

    CableTokenizer(Compounds compounds) {
        // before all others, which else bring a term of their own
        addAttributeImpl(term);
        this.offset = addAttribute(OffsetAttribute.class);
        this.increment = addAttribute(PositionIncrementAttribute.class);
        this.joins = compounds == Compounds.ALSO_JOINED;
        Arrays.setAll(parts, number -> new Part());
    }

    /// A word: where its letters are, and where it stands in the text.
    private static final class Part {
        private int from;
        private int to;
        private int start;
        private int end;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        read = 0;
        next = 0;
        at = 0;
        length = readAll(input);
    }

    private int readAll(Reader reader) throws IOException {
        int filled = 0;
        while (true) {
            int more = reader.read(text, filled, text.length - filled);
            if (more < 0) {
                return filled;
            }
            filled += more;
            if (filled == text.length) {
                text = Arrays.copyOf(text, Math.multiplyExact(2, text.length));
            }
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (next == read) {
            readCompound();
            next = joins && 1 < read ? -1 : 0;
        }
        if (read == 0) {
            return false;
        }
        if (next < 0) {
            put(0, Math.min(written, LONGEST_WORD), parts[0].start, parts[read - 1].end);
        } else {
            Part part = parts[next];
            put(part.from, part.to, part.start, part.end);
            boolean underWhole = joins && 1 < read && next == 0;
            increment.setPositionIncrement(underWhole ? 0 : 1);
        }
        next++;
        return true;
    }

    private void put(int from, int to, int start, int end) {
        term.copyBuffer(words, from, to - from);
        offset.setOffset(correctOffset(start), correctOffset(end));
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private void readCompound() {
        while (at < length && !isWordAt(at)) {
            at++;
        }
        read = 0;
        written = 0;
        boolean more = at < length;
        while (more) {
            Part part = parts[read++];
            readWord(part);
            part.to = written;
            more = at + 1 < length && isConnector(text[at]) && isWordAt(at + 1);
            if (more) {
                at++;
                more = read < MOST_PARTS;
            }
        }
    }

    /// Reads one word from where the tokenizer stands, which is a letter or a digit.
    private void readWord(Part part) {
        part.from = written;
        part.start = at;
        part.end = at;
        // letters or digits since the beginning or the last sign within the word
        int run = 0;
        while (at < length && written - part.from < LONGEST_WORD) {
            char c = text[at];
            if (isPlain(c)) {
                words[written++] = c;
                run++;
                at++;
                part.end = at;
                continue;
            }
            int codePoint = Character.codePointAt(text, at, length);
            if (Character.isLetterOrDigit(codePoint)) {
                written += Character.toChars(codePoint, words, written);
                run++;
                at += Character.charCount(codePoint);
                part.end = at;
            } else if (isPassedOver(codePoint)) {
                at += Character.charCount(codePoint);
                part.end = at;
            } else if (goesOnOver(c, part, run)) {
                run = 0;
            } else {
                return;
            }
        }
    }

    /// Whether the word goes on after this sign.
    private boolean goesOnOver(char sign, Part part, int run) {
        if (sign == '.') {
            return goesOnOverDot(part, run);
        }
        if (sign == ',' && isDigitAt(at - 1) && run <= 3 && isThousand()) {
            return step(part);
        }
        if (isApostrophe(sign)
                && isLetterAt(at + 1)
                && Character.isLetter(Character.codePointBefore(words, written, part.from))) {
            boolean possessive = (text[at + 1] == 's' || text[at + 1] == 'S') && !isWordAt(at + 2);
            if (possessive) {
                at += 2;
                return false;
            }
            return step(part);
        }
        return false;
    }

    private boolean goesOnOverDot(Part part, int run) {
        if (isDigitAt(at - 1) && isDigitAt(at + 1)) {
            words[written++] = '.';
            return step(part);
        }
        boolean letter = run == 1 && isLetterAt(at - 1);
        if (letter && isLetterAt(at + 1) && !isWordAt(at + 2)) {
            return step(part);
        }
        if (letter && 1 < written - part.from && !isWordAt(at + 1)) {
            step(part);
        }
        return false;
    }

    private boolean step(Part part) {
        at++;
        part.end = at;
        return true;
    }

    private boolean isThousand() {
        return isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3) && !isWordAt(at + 4);
    }

    private boolean isWordAt(int index) {
        return index < length
                && (isPlain(text[index])
                        || (0x7F < text[index]
                                && Character.isLetterOrDigit(Character.codePointAt(text, index, length))));
    }

    private boolean isLetterAt(int index) {
        return index < length && Character.isLetter(Character.codePointAt(text, index, length));
    }

    private boolean isDigitAt(int index) {
        return index < length && '0' <= text[index] && text[index] <= '9';
    }

    /// A letter or digit of ASCII, which nearly all are.
    private static boolean isPlain(char c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
    }

    private static boolean isConnector(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '&';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '`' || c == '\u00B4';
    }

    private static boolean isPassedOver(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.ENCLOSING_MARK;
    }
}
