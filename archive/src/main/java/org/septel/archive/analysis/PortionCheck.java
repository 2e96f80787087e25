package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableFacts.Portions;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.DiagnosticCode;

/// The marks of paragraphs against the classification of the whole.
public final class PortionCheck {

    /// What is wrong with classification and marks, in the order in which it is told.
    static final List<DiagnosticCode> FAULTS = List.of(
            DiagnosticCode.PORTION_ABOVE_CLASSIFICATION,
            DiagnosticCode.CLASSIFICATION_ABOVE_PORTIONS,
            DiagnosticCode.PORTION_MARK_MISSING,
            DiagnosticCode.PORTION_MARK_GARBLED,
            DiagnosticCode.REASON_NOT_IN_ORDER,
            DiagnosticCode.CAVEAT_WITHOUT_AUTHORITY,
            DiagnosticCode.CLASSIFICATION_DISAGREES,
            DiagnosticCode.ORDER_MISSING,
            DiagnosticCode.ORDER_UNKNOWN,
            DiagnosticCode.ORDER_NOT_IN_FORCE,
            DiagnosticCode.CAPTIONS_DISAGREE,
            DiagnosticCode.TERM_DISAGREES);

    private final Map<Classification, Map<Optional<Classification>, Integer>> pairs = new TreeMap<>();
    private final Map<Classification, Sum> levels = new TreeMap<>();
    private final Map<DiagnosticCode, Integer> faults = new HashMap<>();
    private final List<Releasable> releasable = new ArrayList<>();
    private long cables;
    private long unmarkedCables;
    private long withoutLevel;
    private long withoutParagraphs;

    /// Of all cables of one level.
    ///
    /// @param released       paragraphs that are marked unclassified
    /// @param words          of all paragraphs
    /// @param releasedWords  of those marked unclassified
    record Sum(int cables, int paragraphs, int unmarked, int released, long words, long releasedWords) {

        Sum plus(Sum more) {
            return new Sum(
                    cables + more.cables,
                    paragraphs + more.paragraphs,
                    unmarked + more.unmarked,
                    released + more.released,
                    words + more.words,
                    releasedWords + more.releasedWords);
        }
    }

    /// A classified cable with paragraphs that are marked unclassified.
    record Releasable(
            CableId id,
            Classification level,
            Optional<LocalDate> day,
            int paragraphs,
            int released,
            int words,
            int releasedWords) {}

    public void take(CableFacts facts) {
        cables++;
        FAULTS.stream().filter(facts::has).forEach(code -> faults.merge(code, 1, Integer::sum));
        Portions portions = facts.portions();
        if (facts.handling().level().isEmpty()) {
            withoutLevel++;
            return;
        }
        if (portions.paragraphs() == 0) {
            withoutParagraphs++;
            return;
        }
        Classification level = facts.handling().level().get();
        unmarkedCables += portions.marked().isEmpty() ? 1 : 0;
        pairs.computeIfAbsent(level, _ -> new HashMap<>()).merge(portions.highest(), 1, Integer::sum);
        int released = portions.marked().getOrDefault(Classification.UNCLASSIFIED, 0);
        levels.merge(
                level,
                new Sum(
                        1,
                        portions.paragraphs(),
                        portions.unmarked(),
                        released,
                        portions.words(),
                        portions.releasedWords()),
                Sum::plus);
        if (level.isNationalSecurity() && 0 < released) {
            releasable.add(new Releasable(
                    facts.id(),
                    level,
                    facts.day(),
                    portions.paragraphs(),
                    released,
                    portions.words(),
                    portions.releasedWords()));
        }
    }

    long cables() {
        return cables;
    }

    /// Cables with paragraphs none of which is marked.
    long unmarkedCables() {
        return unmarkedCables;
    }

    long withoutLevel() {
        return withoutLevel;
    }

    long withoutParagraphs() {
        return withoutParagraphs;
    }

    /// How often a level of the whole goes with each highest mark, or with none.
    Map<Classification, Map<Optional<Classification>, Integer>> pairs() {
        return pairs;
    }

    Map<Classification, Sum> levels() {
        return levels;
    }

    int cablesWith(DiagnosticCode fault) {
        return faults.getOrDefault(fault, 0);
    }

    /// Classified cables with paragraphs that are marked unclassified, those with most words in them first.
    List<Releasable> releasable() {
        return releasable.stream()
                .sorted(Comparator.comparingInt((Releasable one) -> -one.releasedWords())
                        .thenComparing(Releasable::id))
                .toList();
    }
}
