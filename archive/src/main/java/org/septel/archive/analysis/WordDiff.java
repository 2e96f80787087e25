package org.septel.archive.analysis;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.septel.telegram.Span;

/// How one text differs from another, word by word; how lines are broken and blanks are set makes no difference.
///
/// @param changes in the order of the texts
public record WordDiff(List<Change> changes) {

    /// Comparing takes time with the words and the changes between them: a longer stretch that differs is one change.
    private static final int MOST_WORDS = 20_000;

    public WordDiff {
        changes = List.copyOf(changes);
    }

    /// A stretch of the older text in whose place the newer has another. Spans are UTF-16 units of their texts; an
    /// empty one stands where nothing was put or nothing was left.
    public record Change(Span older, Span newer) {}

    public static WordDiff of(String older, String newer) {
        return new WordDiff(changed(Word.of(older), Word.of(newer)).stream()
                .map(WordDiff::change)
                .toList());
    }

    /// The same where capitals make no difference.
    public static WordDiff ofSaid(String older, String newer) {
        return new WordDiff(changed(Word.of(older), Word.of(newer), text -> text.toLowerCase(Locale.ROOT)).stream()
                .map(WordDiff::change)
                .toList());
    }

    /// Whether the texts have the same words.
    public boolean isSame() {
        return changes.isEmpty();
    }

    /// Words that were replaced by others.
    record Replaced(List<Word> older, List<Word> newer, int olderAt, int newerAt) {}

    static List<Replaced> changed(List<Word> older, List<Word> newer) {
        return changed(older, newer, UnaryOperator.identity());
    }

    /// @param compared what counts of a word
    private static List<Replaced> changed(List<Word> older, List<Word> newer, UnaryOperator<String> compared) {
        List<String> olderTexts = texts(older, compared);
        List<String> newerTexts = texts(newer, compared);
        int begin = sameAtTheBeginning(olderTexts, newerTexts);
        int end = sameAtTheBeginning(
                olderTexts.subList(begin, older.size()).reversed(),
                newerTexts.subList(begin, newer.size()).reversed());
        List<String> from = olderTexts.subList(begin, older.size() - end);
        List<String> to = newerTexts.subList(begin, newer.size() - end);
        return hunks(from, to).stream()
                .map(hunk -> new Replaced(
                        older.subList(begin + hunk.olderFrom(), begin + hunk.olderTo()),
                        newer.subList(begin + hunk.newerFrom(), begin + hunk.newerTo()),
                        place(older, begin + hunk.olderFrom()),
                        place(newer, begin + hunk.newerFrom())))
                .toList();
    }

    private static int sameAtTheBeginning(List<String> one, List<String> other) {
        int same = 0;
        while (same < one.size() && same < other.size() && one.get(same).equals(other.get(same))) {
            same++;
        }
        return same;
    }

    private static List<String> texts(List<Word> words, UnaryOperator<String> compared) {
        return words.stream().map(Word::text).map(compared).toList();
    }

    /// Words `[from, to)` of either text.
    private record Hunk(int olderFrom, int olderTo, int newerFrom, int newerTo) {}

    /// The algorithm may say of one place that words were left out and that others were put in; that is one change.
    private static List<Hunk> hunks(List<String> from, List<String> to) {
        if (MOST_WORDS < from.size() || MOST_WORDS < to.size()) {
            return List.of(new Hunk(0, from.size(), 0, to.size()));
        }
        var hunks = new ArrayList<Hunk>();
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to, new MyersDiffWithLinearSpace<>(String::equals))
                .getDeltas()) {
            int older = delta.getSource().getPosition();
            int newer = delta.getTarget().getPosition();
            int olderTo = older + delta.getSource().size();
            int newerTo = newer + delta.getTarget().size();
            Hunk last = hunks.isEmpty() ? new Hunk(-1, -1, -1, -1) : hunks.getLast();
            if (last.olderTo() == older && last.newerTo() == newer) {
                hunks.removeLast();
                hunks.add(new Hunk(last.olderFrom(), olderTo, last.newerFrom(), newerTo));
            } else {
                hunks.add(new Hunk(older, olderTo, newer, newerTo));
            }
        }
        return hunks;
    }

    /// Where a word begins, or would.
    private static int place(List<Word> words, int index) {
        if (index < words.size()) {
            return words.get(index).span().start();
        }
        return words.isEmpty() ? 0 : words.getLast().span().end();
    }

    private static Change change(Replaced replaced) {
        return new Change(span(replaced.older(), replaced.olderAt()), span(replaced.newer(), replaced.newerAt()));
    }

    static Span span(List<Word> words, int at) {
        return words.isEmpty()
                ? new Span(at, at)
                : new Span(
                        words.getFirst().span().start(), words.getLast().span().end());
    }
}
