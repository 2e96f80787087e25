package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.parse.PersonWords.Role;
import org.septel.telegram.parse.PersonWords.Word;

/// Picks the persons out of words: runs of names weighed by what stands in and around them.
final class ClassifierNames {

    /// A run of names: words `[first, end)`.
    record Run(int first, int end, int weight) {}

    /// An office of so many words may stand between two persons.
    private static final int WIDEST_JOINT = 12;
    private static final int SURE = 6;
    private static final int LIKELY = 4;
    private static final int NO_NAME = 20;
    private static final int LONGEST_NAME = 5;

    private final List<Word> words;

    ClassifierNames(List<Word> words) {
        this.words = words;
    }

    /// The person, or two persons joined by "and"; none where no run of names is likely to be one.
    List<Run> read() {
        List<Run> runs = runs();
        Optional<Run> best = runs.stream()
                .filter(run -> 0 <= run.weight())
                .max(Comparator.comparingInt(Run::weight).thenComparingInt(run -> -run.first()));
        if (best.isEmpty()) {
            return List.of();
        }
        return runs.stream()
                .filter(run -> run.equals(best.get())
                        || (isJoined(run, best.get()) && (SURE <= run.weight() || isNamedWithOffice(run))))
                .toList();
    }

    /// A whole name right behind an office: `... and Deputy Director Jane Roe`.
    private boolean isNamedWithOffice(Run run) {
        return LIKELY <= run.weight()
                && 1 < run.end() - run.first()
                && 0 < run.first()
                && words.get(run.first() - 1).role() == Role.OFFICE;
    }

    private boolean isJoined(Run run, Run best) {
        int from = Math.min(run.end(), best.end());
        int to = Math.max(run.first(), best.first());
        return from < to
                && to - from <= WIDEST_JOINT
                && words.subList(from, to).stream().anyMatch(Word::isAnd);
    }

    private List<Run> runs() {
        var runs = new ArrayList<Run>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size()
                    && words.get(end).role() == Role.NAME
                    && (end == at || !words.get(end).apart())) {
                end++;
            }
            if (at < end) {
                runs.add(trimmed(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /// Without words before the first forename, where enough is left to be a whole name: they are of an office that no
    /// list has. Behind an office that one has, and before a comma, a name begins with its own first word.
    private Run trimmed(int first, int end) {
        int from = first;
        boolean behindOffice = 0 < first && words.get(first - 1).role() == Role.OFFICE;
        boolean beforeOffice = first == 0
                && end < words.size()
                && words.get(end).apart()
                && words.get(end).role() == Role.OFFICE;
        boolean whole = end - first <= LONGEST_NAME && (behindOffice || beforeOffice);
        if (!whole && !words.get(first).forename() && !words.get(first).isInitial()) {
            for (int at = first + 1; at + 1 < end; at++) {
                if (words.get(at).forename()
                        && !words.get(at - 1).isInitial()
                        && !PersonWords.isSuffix(words.get(at + 1).text())) {
                    from = at;
                    break;
                }
            }
        }
        return new Run(from, end, weight(from, end));
    }

    /// How likely it is a person: by its own words and by what stands around it. The figures are set so that a forename
    /// outweighs everything else, and a lone word counts only behind an office.
    private int weight(int first, int end) {
        return ownWeight(words.subList(first, end)) + weightOfPlace(first, end);
    }

    private static int ownWeight(List<Word> run) {
        boolean several = 1 < run.size();
        int weight = run.getFirst().forename() ? 4 : 0;
        weight += several ? 2 : 0;
        weight += several && run.stream().anyMatch(Word::isInitial) ? 2 : 0;
        weight -= !several && run.getFirst().isInitial() ? 4 : 0;
        weight -= LONGEST_NAME < run.size() ? 3 : 0;
        weight -= run.stream().noneMatch(Word::isCapitalised) ? NO_NAME : 0;
        return weight;
    }

    private int weightOfPlace(int first, int end) {
        boolean several = 1 < end - first;
        boolean begins = first == 0 || words.get(first).apart();
        boolean ends = end == words.size() || words.get(end).apart();
        Role before = begins ? Role.NAME : words.get(first - 1).role();
        int weight = before == Role.OFFICE ? 2 : 0;
        weight -= before == Role.LINK && !words.get(first).forename() ? 3 : 0;
        weight -= !several && before != Role.OFFICE && 1 < words.size() ? 2 : 0;
        weight += first == 0 && several && ends && end < words.size() ? 2 : 0;
        return weight + (ends ? 1 : 0);
    }
}
