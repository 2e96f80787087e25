package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
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

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Compounds compounds;
    private final Deque<Word> ready = new ArrayDeque<>();
    private char[] text = new char[4096];
    private int length;
    private int at;

    CableTokenizer(Compounds compounds) {
        this.compounds = compounds;
    }

    private record Word(String text, int start, int end, int increment) {}

    @Override
    public void reset() throws IOException {
        super.reset();
        ready.clear();
        at = 0;
        length = readAll(input);
    }

    private int readAll(Reader reader) throws IOException {
        int filled = 0;
        while (true) {
            int read = reader.read(text, filled, text.length - filled);
            if (read < 0) {
                return filled;
            }
            filled += read;
            if (filled == text.length) {
                text = Arrays.copyOf(text, Math.multiplyExact(2, text.length));
            }
        }
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (ready.isEmpty()) {
            readCompound();
        }
        Word word = ready.poll();
        if (word == null) {
            return false;
        }
        term.append(word.text());
        offset.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        increment.setPositionIncrement(word.increment());
        return true;
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
        List<Word> parts = new ArrayList<>();
        while (at < length && parts.size() < MOST_PARTS) {
            parts.add(new WordReader().read());
            if (at + 1 < length && isConnector(text[at]) && isWordAt(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        if (1 < parts.size() && compounds == Compounds.ALSO_JOINED) {
            addJoined(parts);
        } else {
            ready.addAll(parts);
        }
    }

    private void addJoined(List<Word> parts) {
        StringBuilder whole = new StringBuilder();
        parts.forEach(part -> whole.append(part.text()));
        Word first = parts.getFirst();
        ready.add(new Word(
                whole.substring(0, Math.min(whole.length(), LONGEST_WORD)),
                first.start(),
                parts.getLast().end(),
                1));
        ready.add(new Word(first.text(), first.start(), first.end(), 0));
        ready.addAll(parts.subList(1, parts.size()));
    }

    private boolean isWordAt(int index) {
        return index < length && Character.isLetterOrDigit(Character.codePointAt(text, index, length));
    }

    private boolean isLetterAt(int index) {
        return index < length && Character.isLetter(Character.codePointAt(text, index, length));
    }

    private boolean isDigitAt(int index) {
        return index < length && '0' <= text[index] && text[index] <= '9';
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

    /// Reads one word from where the tokenizer stands, which is a letter or a digit.
    private final class WordReader {

        private final StringBuilder word = new StringBuilder();
        private final int start = at;
        private int end = at;
        /// letters or digits since the beginning or the last sign within the word
        private int run;

        Word read() {
            boolean more = true;
            while (more && at < length && word.length() < LONGEST_WORD) {
                int codePoint = Character.codePointAt(text, at, length);
                if (Character.isLetterOrDigit(codePoint)) {
                    word.appendCodePoint(codePoint);
                    run++;
                    step(Character.charCount(codePoint));
                } else if (isPassedOver(codePoint)) {
                    step(Character.charCount(codePoint));
                } else {
                    more = sign(text[at]);
                }
            }
            return new Word(word.toString(), start, end, 1);
        }

        /// Whether the word goes on after this sign.
        private boolean sign(char c) {
            if (c == '.') {
                return dot();
            }
            if (c == ',' && isDigitAt(at - 1) && run <= 3 && isThousand()) {
                return within(1);
            }
            if (isApostrophe(c) && isLetterAt(at + 1) && Character.isLetter(word.codePointBefore(word.length()))) {
                boolean possessive = (text[at + 1] == 's' || text[at + 1] == 'S') && !isWordAt(at + 2);
                if (possessive) {
                    at += 2;
                    return false;
                }
                return within(1);
            }
            return false;
        }

        private boolean dot() {
            if (isDigitAt(at - 1) && isDigitAt(at + 1)) {
                word.append('.');
                return within(1);
            }
            boolean letter = run == 1 && isLetterAt(at - 1);
            if (letter && isLetterAt(at + 1) && !isWordAt(at + 2)) {
                return within(1);
            }
            if (letter && 1 < word.length() && !isWordAt(at + 1)) {
                step(1);
            }
            return false;
        }

        private boolean isThousand() {
            return isDigitAt(at + 1) && isDigitAt(at + 2) && isDigitAt(at + 3) && !isWordAt(at + 4);
        }

        private boolean within(int chars) {
            step(chars);
            run = 0;
            return true;
        }

        private void step(int chars) {
            at += chars;
            end = at;
        }
    }
}
