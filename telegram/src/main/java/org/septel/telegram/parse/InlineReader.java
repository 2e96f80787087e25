package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Inline;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Finds what is more than words in running text: bounds of summaries and comments, redactions, other telegrams named.
///
/// Looks at each word once, with a bounded look around it, so its time is linear in the text's length. Most of a
/// telegram is read here and most of it is plain words: they cost one look at each letter and no memory.
final class InlineReader {

    /// A run of X that stands alone is a redaction from this length on; no Roman numeral has it.
    private static final int SHORTEST_RUN = 4;

    /// A run of X that touches other letters is a redaction from this length on.
    private static final int SHORTEST_GLUED_RUN = 8;

    private static final int LONGEST_BRACKET = 160;

    private static final int ASCII = 128;

    /// What a character begins: nothing, a word in small letters that can be no more than a word (begin, end, reftel,
    /// septel and start could, and runs of x), another word, a bracket.
    private static final byte OTHER = 0;

    private static final byte PLAIN = 1;
    private static final byte TELLING = 2;
    private static final byte BRACKET = 3;
    private static final byte[] KINDS = kinds();

    private static final WordSet KNOWN = InlineBounds.FIRST_WORDS.and(InlineMentions.WORDS);

    private final String raw;
    private final Words words;
    private final InlineBounds bounds;
    private final InlineMentions mentions;
    private List<Spanned<Inline>> found = List.of();

    /// One past the last that was found.
    private int kept;

    private InlineReader(Slice paragraph, Lexicon lexicon, Supplier<Citing> citing) {
        this.raw = paragraph.raw();
        this.words = new Words(paragraph);
        this.kept = words.start();
        this.bounds = new InlineBounds(words);
        this.mentions = new InlineMentions(words, lexicon, citing);
    }

    /// What one stretch of a paragraph holds, in order, without overlap.
    ///
    /// @param paragraph the stretch, with or without its number and portion mark
    /// @param citing    the telegram itself, asked where a year is to be inferred
    static List<Spanned<Inline>> read(Slice paragraph, Lexicon lexicon, Supplier<Citing> citing) {
        var reader = new InlineReader(paragraph, lexicon, citing);
        reader.scan();
        return reader.found;
    }

    /// One look at each character: 0.9 ns of the 10 that a character may cost, where words asked one by one cost 4.
    private void scan() {
        int end = words.end();
        int at = words.start();
        while (at < end) {
            int from = at++;
            char first = raw.charAt(from);
            int kind = first < ASCII ? KINDS[first] : Character.isLetterOrDigit(first) ? TELLING : OTHER;
            if (kind == OTHER) {
                continue;
            }
            if (kind == BRACKET) {
                at = keep(bracket(from), at);
                continue;
            }
            while (at < end && Words.isOfWord(raw.charAt(at))) {
                at++;
            }
            if (kind == TELLING || at == from + 1 || words.is(from - 1, '(', '[')) {
                at = keep(telling(from, at), at);
            }
        }
    }

    private static byte[] kinds() {
        var kinds = new byte[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean small = 'a' <= c && c <= 'z' && "bersx".indexOf(c) < 0;
            kinds[c] = small ? PLAIN : Chars.isWord(c) ? TELLING : c == '[' ? BRACKET : OTHER;
        }
        return kinds;
    }

    private @Nullable Spanned<Inline> telling(int at, int end) {
        char first = raw.charAt(at);
        if ((first | 0x20) == 'x') {
            Spanned<Inline> run = run(at, end);
            if (run != null) {
                return run;
            }
        }
        String known = KNOWN.find(raw, at, end);
        if (known.isEmpty()) {
            return Character.isDigit(first) ? mentions.numbered(at, end, kept) : mentions.label(at, end);
        }
        Spanned<Inline> bound = bounds.at(at, known);
        return bound != null ? bound : mentions.at(at, end, known);
    }

    private int keep(@Nullable Spanned<Inline> inline, int otherwise) {
        if (inline == null) {
            return otherwise;
        }
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(inline);
        kept = inline.span().end();
        return kept;
    }

    private @Nullable Spanned<Inline> run(int at, int wordEnd) {
        int end = at;
        while (end < wordEnd && (raw.charAt(end) | 0x20) == 'x') {
            end++;
        }
        boolean redacted = end - at >= (end == wordEnd ? SHORTEST_RUN : SHORTEST_GLUED_RUN);
        return redacted ? redaction(at, end) : null;
    }

    /// `[less than 1 line not declassified]`, `[name redacted]`.
    private @Nullable Spanned<Inline> bracket(int at) {
        int limit = Math.min(words.end(), at + LONGEST_BRACKET);
        for (int end = at + 1; end < limit; end++) {
            char c = raw.charAt(end);
            if (c == ']') {
                return says(at + 1, end, "not declassified") || says(at + 1, end, "redacted")
                        ? redaction(at, end + 1)
                        : null;
            }
            if (c == '[') {
                return null;
            }
        }
        return null;
    }

    /// Whether `[from, to)` has the phrase, in either case, any blank for a blank.
    private boolean says(int from, int to, String phrase) {
        for (int start = from; start + phrase.length() <= to; start++) {
            int length = 0;
            while (length < phrase.length() && fits(raw.charAt(start + length), phrase.charAt(length))) {
                length++;
            }
            if (length == phrase.length()) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(char c, char wanted) {
        return wanted == ' ' ? Slice.isBlank(c) : (c | 0x20) == wanted;
    }

    private Spanned<Inline> redaction(int from, int to) {
        return words.cut(from, to).as(new Inline.Redaction(to - from));
    }
}
