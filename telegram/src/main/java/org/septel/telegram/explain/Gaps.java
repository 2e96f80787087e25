package org.septel.telegram.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.septel.telegram.Span;

/// The words of a line that none of its values holds.
final class Gaps {

    private static final int LONGEST_WORD = 40;

    private final String raw;
    private final Meaning otherwise;
    private final boolean lettered;
    private final BiConsumer<Span, Meaning> found;

    /// @param otherwise what words mean that the table of loose words lacks
    /// @param lettered  whether letters that stand alone are labels
    Gaps(String raw, Meaning otherwise, boolean lettered, BiConsumer<Span, Meaning> found) {
        this.raw = raw;
        this.otherwise = otherwise;
        this.lettered = lettered;
        this.found = found;
    }

    /// Explains every word of a stretch; neighbours that the table lacks go together.
    void fill(int from, int to) {
        List<Span> words = words(from, to);
        int unknown = 0;
        int at = 0;
        while (at < words.size()) {
            Optional<Entry> entry = entry(words, at);
            if (entry.isEmpty()) {
                at++;
                continue;
            }
            rest(words, unknown, at);
            int end = at + entry.get().words();
            found.accept(join(words, at, end), entry.get().meaning());
            at = end;
            unknown = end;
        }
        rest(words, unknown, at);
    }

    private List<Span> words(int from, int to) {
        var words = new ArrayList<Span>();
        int start = -1;
        for (int at = from; at <= to; at++) {
            boolean inside = at < to && Character.isLetterOrDigit(raw.charAt(at));
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                words.add(new Span(start, at));
                start = -1;
            }
        }
        return words;
    }

    private record Entry(int words, Meaning meaning) {}

    /// The longest entry of the table that begins here.
    private Optional<Entry> entry(List<Span> places, int first) {
        Optional<Entry> longest = Optional.empty();
        var joined = new StringBuilder();
        for (int count = 1; count <= LooseWords.LONGEST && first + count <= places.size(); count++) {
            Span word = places.get(first + count - 1);
            if (word.length() > LONGEST_WORD) {
                break;
            }
            joined.append(count == 1 ? "" : " ").append(raw, word.start(), word.end());
            String words = joined.toString();
            var meaning = LooseWords.meaning(words).or(() -> lettered ? LooseWords.label(words) : Optional.empty());
            if (meaning.isPresent()) {
                longest = Optional.of(new Entry(count, meaning.get()));
            }
        }
        return longest;
    }

    private void rest(List<Span> words, int first, int end) {
        if (first < end) {
            found.accept(join(words, first, end), otherwise);
        }
    }

    private static Span join(List<Span> words, int first, int end) {
        return new Span(words.get(first).start(), words.get(end - 1).end());
    }
}
