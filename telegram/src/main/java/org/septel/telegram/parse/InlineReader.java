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

    private static final WordSet KNOWN = InlineBounds.FIRST_WORDS.and(InlineMentions.WORDS);

    /// What a character begins, a bit each: a word that can be more than a word, one that can be only behind a bracket,
    /// a remark in brackets. Eight bits higher the same of what may begin behind the character.
    private static final int TELLING = 1;

    private static final int PLAIN = 2;
    private static final int BRACKET = 4;
    private static final int BEHIND = 8;
    private static final int ANYTHING = (TELLING | BRACKET) << BEHIND;
    private static final int[] KINDS = kinds();
    private static final int[] SECONDS = seconds();

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

    private void scan() {
        int at = next(words.start());
        while (at < words.end()) {
            at = next(look(at));
        }
    }

    /// Where the next thing begins that may be more than words; the end where none does. One look at each character,
    /// and
    /// a branch only for words that are not told from others by their first letters.
    private int next(int from) {
        int end = words.end();
        int behind = words.start() < from ? kind(raw.charAt(from - 1)) >> BEHIND : 0;
        int begins = behind | TELLING | BRACKET;
        for (int at = from; at < end; at++) {
            int kind = kind(raw.charAt(at));
            if ((kind & begins) != 0 && !isPlain(at)) {
                return at;
            }
            begins = kind >> BEHIND;
        }
        return end;
    }

    private static int kind(char c) {
        return c < ASCII ? KINDS[c] : Character.isLetterOrDigit(c) ? TELLING | BRACKET << BEHIND : ANYTHING;
    }

    /// Whether what begins here is told by its second letter to be but a word.
    private boolean isPlain(int at) {
        char first = raw.charAt(at);
        char second = at + 1 < words.end() ? raw.charAt(at + 1) : ' ';
        return first < ASCII && Chars.isLetter(second) && (SECONDS[first] >>> (second & WordSet.LETTER_BITS) & 1) == 0;
    }

    /// Takes what begins here and returns where to go on.
    private int look(int at) {
        if (raw.charAt(at) == '[') {
            Spanned<Inline> remark = bracket(at);
            return remark == null ? at + 1 : keep(remark);
        }
        int end = words.end(at);
        Spanned<Inline> inline = telling(at, end);
        return inline == null ? end : keep(inline);
    }

    /// In small letters `begin`, `end`, `reftel`, `septel`, `start` and runs of x can be more than words.
    private static int[] kinds() {
        var kinds = new int[ASCII];
        for (char c = 0; c < ASCII; c++) {
            boolean known = Chars.isLetter(c) && (Chars.isUpper(c) ? KNOWN.begins(c) : "bers".indexOf(c) >= 0);
            boolean telling = known || Chars.isDigit(c) || (c | 0x20) == 'x';
            kinds[c] = Chars.isWord(c) ? (telling ? TELLING : PLAIN) | BRACKET << BEHIND : ANYTHING;
        }
        kinds['('] = (TELLING | PLAIN | BRACKET) << BEHIND;
        kinds['['] = kinds['('] | BRACKET;
        return kinds;
    }

    /// For each character with which something can begin, a bit for each letter that can be its second.
    private static int[] seconds() {
        var seconds = new int[ASCII];
        for (char c = 0; c < ASCII; c++) {
            seconds[c] = Chars.isLetter(c) ? KNOWN.seconds(c) : -1;
        }
        seconds['x'] |= 1 << ('x' & WordSet.LETTER_BITS);
        seconds['X'] |= seconds['x'];
        return seconds;
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
            return Character.isDigit(first) ? mentions.numbered(at, end, kept) : null;
        }
        Spanned<Inline> bound = bounds.at(at, known);
        return bound != null ? bound : mentions.at(at, end, known);
    }

    /// Keeps what was found, and the labels of a list that it begins, and returns where it ends.
    private int keep(Spanned<Inline> inline) {
        found = found.isEmpty() ? new ArrayList<>(4) : found;
        found.add(inline);
        for (var label = mentions.nextLabel(); label != null; label = mentions.nextLabel()) {
            found.add(label);
        }
        kept = found.getLast().span().end();
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
