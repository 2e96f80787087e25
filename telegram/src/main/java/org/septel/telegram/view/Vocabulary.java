package org.septel.telegram.view;

import java.util.SplittableRandom;

/// The words that a telegram writes whole, read only when somebody asks. For one thread.
final class Vocabulary {

    private static final int SHORTEST_PART = 2;

    private static final int FEWEST_PLACES = 256;

    /// Nobody can write a telegram whose words all fall into one place.
    private static final long SEED = new SplittableRandom().nextLong();

    private static final long MIXER = 0x9E37_79B9_7F4A_7C15L;

    private final String raw;

    /// Each word as a number made of its letters, whatever their case, at a place that its number gives, or the next
    /// that is free; 0 where no word is.
    private long[] words = new long[0];

    /// How often it stands.
    private int[] times = new int[0];

    private int held;

    Vocabulary(String raw) {
        this.raw = raw;
    }

    /// Whether the word that `text` ends with, but for its hyphen, and the word that `next` begins with are one word
    /// elsewhere: `JURIS-` and `DICTION`.
    boolean hasWhole(CharSequence text, String next) {
        int last = text.length() - 1;
        int first = wordStart(text, last);
        int second = wordEnd(next, 0);
        return isWhole(last - first, second) && 0 < times(number(number(SEED, text, first, last), next, 0, second));
    }

    /// Whether a page's end cut a word in two without a hyphen: it is whole elsewhere, and its parts are words nowhere
    /// else.
    boolean isCut(CharSequence text, String next) {
        int last = text.length();
        int first = wordStart(text, last);
        int second = wordEnd(next, 0);
        long begun = number(SEED, text, first, last);
        return isWhole(last - first, second)
                && 0 < times(number(begun, next, 0, second))
                && times(begun) == 1
                && times(number(SEED, next, 0, second)) == 1;
    }

    private static boolean isWhole(int first, int second) {
        return SHORTEST_PART <= first && SHORTEST_PART <= second;
    }

    private int times(long word) {
        if (words.length == 0) {
            readAll();
        }
        return times[place(word)];
    }

    private void readAll() {
        words = new long[FEWEST_PLACES];
        times = new int[FEWEST_PLACES];
        int at = 0;
        while (at < raw.length()) {
            long word = SEED;
            int start = at;
            while (at < raw.length() && isLetter(raw.charAt(at))) {
                word = number(word, raw.charAt(at));
                at++;
            }
            if (start < at) {
                add(word, 1);
            }
            at++;
        }
    }

    private void add(long word, int more) {
        int place = place(word);
        held += words[place] == 0 ? 1 : 0;
        words[place] = word;
        times[place] += more;
        if (words.length < 2 * held) {
            grow();
        }
    }

    private void grow() {
        long[] known = words;
        int[] knownTimes = times;
        words = new long[2 * known.length];
        times = new int[2 * known.length];
        held = 0;
        for (int i = 0; i < known.length; i++) {
            if (known[i] != 0) {
                add(known[i], knownTimes[i]);
            }
        }
    }

    /// Where a word stands, or would.
    private int place(long word) {
        int place = (int) (word >>> 32) & (words.length - 1);
        while (words[place] != 0 && words[place] != word) {
            place = (place + 1) & (words.length - 1);
        }
        return place;
    }

    /// The number of a word that begins with what has a number already.
    private static long number(long begun, CharSequence text, int from, int to) {
        long number = begun;
        for (int at = from; at < to; at++) {
            number = number(number, text.charAt(at));
        }
        return number;
    }

    private static long number(long begun, char letter) {
        char small = 'A' <= letter && letter <= 'Z' ? (char) (letter | 0x20) : Character.toLowerCase(letter);
        long number = (begun ^ small) * MIXER;
        return number ^ (number >>> 29);
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? ('a' <= (c | 0x20) && (c | 0x20) <= 'z') : Character.isLetter(c);
    }

    private static int wordStart(CharSequence text, int end) {
        int start = end;
        while (0 < start && isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
