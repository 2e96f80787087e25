package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Span;

/// Where a quotation stands in a text, or what there is most like it.
///
/// @param found      the stretch of the text
/// @param similarity share of the words of both that they have in common, 0 to 1
/// @param exact      whether the words are the same to the letter, whatever the line breaks
public record Alignment(Span found, double similarity, boolean exact) {

    /// The longest quotation that is looked for, in words.
    public static final int MOST_WORDS = 600;

    /// The longest text that is looked through, in words. Time and memory go with the product of both.
    private static final int MOST_TEXT = 20_000;

    /// Words closer than this are not looked for: they stand everywhere.
    private static final double LEAST = 0.6;

    /// The best place; empty where less than six words of ten agree. Words are compared by their letters and digits,
    /// small and capital alike; only whether it is exact goes by all their characters.
    public static Optional<Alignment> of(String quotation, String text) {
        List<Word> quoted = limited(Word.of(quotation), MOST_WORDS);
        List<Word> words = limited(Word.of(text), MOST_TEXT);
        if (quoted.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        return new Table(keys(quoted), keys(words)).best().flatMap(range -> {
            List<Word> found = words.subList(range.from(), range.to());
            double similarity = 1 - (double) range.edits() / Math.max(quoted.size(), found.size());
            Span span = trimmed(text, found, quoted);
            boolean exact = texts(Word.of(span.of(text))).equals(texts(quoted));
            return similarity < LEAST ? Optional.empty() : Optional.of(new Alignment(span, similarity, exact));
        });
    }

    /// Without marks at either end that the quotation does not have.
    private static Span trimmed(String text, List<Word> found, List<Word> quoted) {
        int start = found.getFirst().span().start();
        int end = found.getLast().span().end();
        String first = quoted.getFirst().text();
        String last = quoted.getLast().text();
        if (Character.isLetterOrDigit(first.charAt(0))) {
            while (start + 1 < end && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
        }
        if (Character.isLetterOrDigit(last.charAt(last.length() - 1))) {
            while (start + 1 < end && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
        }
        return new Span(start, end);
    }

    private static List<Word> limited(List<Word> words, int most) {
        return words.subList(0, Math.min(most, words.size()));
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
    }

    private static List<String> keys(List<Word> words) {
        var keys = new ArrayList<String>(words.size());
        for (Word word : words) {
            String letters = word.text().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
            keys.add(letters.isEmpty() ? word.text() : letters);
        }
        return keys;
    }

    /// Words `[from, to)` of the text, so many edits away.
    private record Range(int from, int to, int edits) {}

    /// The edits between the whole quotation and any stretch of the text, which may begin and end anywhere (Sellers).
    private record Table(List<String> quoted, List<String> words) {

        Optional<Range> best() {
            int size = quoted.size();
            int[] edits = new int[size + 1];
            int[] starts = new int[size + 1];
            for (int i = 0; i <= size; i++) {
                edits[i] = i;
            }
            Range best = new Range(0, 0, size);
            for (int at = 0; at < words.size(); at++) {
                step(edits, starts, at);
                if (edits[size] < best.edits()) {
                    best = new Range(starts[size], at + 1, edits[size]);
                }
            }
            return best.from() < best.to() ? Optional.of(best) : Optional.empty();
        }

        /// Goes on by one word of the text: `edits[i]` is how far the first `i` words of the quotation are from the
        /// best
        /// stretch that ends here, and `starts[i]` where that begins.
        private void step(int[] edits, int[] starts, int at) {
            int diagonal = edits[0];
            int diagonalStart = at;
            starts[0] = at + 1;
            for (int i = 1; i < edits.length; i++) {
                int above = edits[i];
                int aboveStart = starts[i];
                boolean same = quoted.get(i - 1).equals(words.get(at));
                int put = diagonal + (same ? 0 : 1);
                int least = Math.min(put, Math.min(above, edits[i - 1]) + 1);
                if (least == put) {
                    starts[i] = diagonalStart;
                } else if (least == edits[i - 1] + 1) {
                    starts[i] = starts[i - 1];
                }
                edits[i] = least;
                diagonal = above;
                diagonalStart = aboveStart;
            }
        }
    }
}
