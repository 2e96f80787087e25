package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Inline;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Finds what is more than words in running text: bounds of summaries and comments, redactions, other telegrams named.
///
/// Looks at each word once, with a bounded look around it, so its time is linear in the text's length.
final class InlineReader {

    /// A run of X that stands alone is a redaction from this length on; no Roman numeral has it.
    private static final int SHORTEST_RUN = 4;

    /// A run of X that touches other letters is a redaction from this length on.
    private static final int SHORTEST_GLUED_RUN = 8;

    private static final int LONGEST_BRACKET = 160;

    /// How words in small letters begin that say more: begin, end, reftel, septel, start, and runs of x.
    private static final String TELLING = "bersx";

    private final Slice paragraph;
    private final InlineBounds bounds;
    private final InlineMentions mentions;
    private final List<Spanned<Inline>> found = new ArrayList<>();

    private InlineReader(Slice paragraph, Lexicon lexicon) {
        this.paragraph = paragraph;
        this.bounds = new InlineBounds(paragraph);
        this.mentions = new InlineMentions(paragraph, lexicon);
    }

    /// What one stretch of a paragraph holds, in order, without overlap.
    ///
    /// @param paragraph the stretch, with or without its number and portion mark
    static List<Spanned<Inline>> read(Slice paragraph, Lexicon lexicon) {
        var reader = new InlineReader(paragraph, lexicon);
        reader.scan();
        return reader.found;
    }

    private void scan() {
        int at = 0;
        while (at < paragraph.length()) {
            at = step(at);
        }
    }

    /// Reads what begins at `at` and returns where to look next.
    private int step(int at) {
        char c = paragraph.charAt(at);
        if (c == '[') {
            return keep(bracket(at), at + 1);
        }
        if (!Character.isLetterOrDigit(c)) {
            return at + 1;
        }
        int end = Words.end(paragraph, at);
        if (isPlain(c, at, end)) {
            return end;
        }
        Optional<Spanned<Inline>> inline = run(at, end).or(() -> bounds.at(at)).or(() -> mentions.at(at));
        return keep(inline, end);
    }

    /// A word in small letters that can be no more than a word: most are, so most cost one look at their first letter.
    private boolean isPlain(char first, int at, int end) {
        return 'a' <= first
                && first <= 'z'
                && 1 < end - at
                && TELLING.indexOf(first) < 0
                && !(0 < at && (paragraph.charAt(at - 1) == '(' || paragraph.charAt(at - 1) == '['));
    }

    private int keep(Optional<Spanned<Inline>> inline, int otherwise) {
        if (inline.isEmpty()) {
            return otherwise;
        }
        found.add(inline.get());
        return inline.get().span().end() - paragraph.span().start();
    }

    private Optional<Spanned<Inline>> run(int at, int wordEnd) {
        int end = at;
        while (end < wordEnd && (paragraph.charAt(end) == 'X' || paragraph.charAt(end) == 'x')) {
            end++;
        }
        boolean redacted = end - at >= (end == wordEnd ? SHORTEST_RUN : SHORTEST_GLUED_RUN);
        return redacted ? Optional.of(redaction(at, end)) : Optional.empty();
    }

    /// `[less than 1 line not declassified]`, `[name redacted]`.
    private Optional<Spanned<Inline>> bracket(int at) {
        int limit = Math.min(paragraph.length(), at + LONGEST_BRACKET);
        int end = at + 1;
        while (end < limit && paragraph.charAt(end) != ']' && paragraph.charAt(end) != '[') {
            end++;
        }
        if (end == limit || paragraph.charAt(end) == '[') {
            return Optional.empty();
        }
        String said = paragraph.cut(at + 1, end).text().toLowerCase(Locale.ROOT).replaceAll("\\s", " ");
        boolean redacted = said.contains("not declassified") || said.contains("redacted");
        return redacted ? Optional.of(redaction(at, end + 1)) : Optional.empty();
    }

    private Spanned<Inline> redaction(int from, int to) {
        return paragraph.cut(from, to).as(new Inline.Redaction(to - from));
    }
}
