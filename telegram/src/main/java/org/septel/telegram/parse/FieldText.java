package org.septel.telegram.parse;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// The text of one field without what was laid over it (page marks, pilcrows, backslashes at line ends), each character
/// knowing where it stood. Line ends stay, as single `\n`.
final class FieldText {

    private static final List<Pattern> OVERLAYS = List.of(
            Pattern.compile("[\u00b6\ufffd]\\s?"),
            Pattern.compile("\\\\(?=[ \\t]*\\r?(?:\\n|$))"),
            Pattern.compile("\\r(?=\\n)"));

    /// For a text of which nothing is hidden.
    private static final int[] AS_IT_STANDS = {};

    private final Slice slice;
    private final String text;
    private final int[] offsets;

    private FieldText(Slice slice, String text, int[] offsets) {
        this.slice = slice;
        this.text = text;
        this.offsets = offsets;
    }

    static FieldText of(Slice slice, Lexicon lexicon) {
        return of(slice, lexicon, new BitSet());
    }

    /// As [#of], and words that a machine broke at the end of a full line are whole again.
    static FieldText unwrapped(Slice slice, Lexicon lexicon) {
        return of(slice, lexicon, HardWraps.find(slice));
    }

    private static FieldText of(Slice slice, Lexicon lexicon, BitSet hidden) {
        String raw = slice.text();
        if (hidden.isEmpty() && isBare(raw)) {
            return new FieldText(slice, raw, AS_IT_STANDS);
        }
        new PageMarkFinder(lexicon).find(raw).forEach(mark -> hidden.set(mark.start(), mark.end()));
        for (Pattern overlay : OVERLAYS) {
            Matcher found = overlay.matcher(raw);
            while (found.find()) {
                hidden.set(found.start(), found.end());
            }
        }
        return without(slice, raw, hidden);
    }

    /// Most fields: nothing was laid over them.
    private static boolean isBare(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\\' || '~' < c || (c < ' ' && c != '\n')) {
                return false;
            }
        }
        return !PageMarkFinder.mayBeIn(raw);
    }

    private static FieldText without(Slice slice, String raw, BitSet hidden) {
        var kept = new StringBuilder(raw.length());
        var offsets = new int[raw.length()];
        for (int at = hidden.nextClearBit(0); at < raw.length(); at = hidden.nextClearBit(at + 1)) {
            char c = raw.charAt(at);
            offsets[kept.length()] = at;
            kept.append(plain(c));
        }
        return new FieldText(slice, kept.toString(), offsets);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00a0', '\t' -> ' ';
            case '\r' -> '\n';
            default -> c;
        };
    }

    String text() {
        return text;
    }

    /// Where the characters `[from, to)` of [#text] stand in the telegram.
    Span span(int from, int to) {
        int base = slice.span().start();
        if (from == to) {
            int at = base + (from < text.length() ? place(from) : slice.length());
            return new Span(at, at);
        }
        return new Span(base + place(from), base + place(to - 1) + 1);
    }

    private int place(int index) {
        return offsets.length == 0 ? index : offsets[index];
    }

    <T> Spanned<T> as(int from, int to, T value) {
        return new Spanned<>(value, span(from, to));
    }
}
