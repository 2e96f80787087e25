package org.septel.archive.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.septel.archive.cable.CableFacts;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.declassify.Rule;

/// Which cables' classification has ended, ends soon, or cannot be told.
public final class DeclassificationDue {

    /// Marks that cannot be right.
    static final Set<Doubt> IMPOSSIBLE =
            Set.of(Doubt.DATE_IMPOSSIBLE, Doubt.DATE_BEYOND_ORDER, Doubt.ORDER_UNKNOWN, Doubt.ORDER_NOT_IN_FORCE);

    /// Marks that are not there.
    static final Set<Doubt> WANTING = Set.of(Doubt.NO_TERM, Doubt.NO_ORDER, Doubt.NOT_APPLICABLE_ON_CLASSIFIED);

    private final LocalDate today;
    private final Map<State, Integer> states = new EnumMap<>(State.class);
    private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
    private final Map<Doubt, Integer> doubts = new EnumMap<>(Doubt.class);
    private final Map<YearMonth, Integer> calendar = new TreeMap<>();
    private final Map<By, Tally<String, State>> groups = new EnumMap<>(By.class);
    private long cables;
    private long classified;
    private long impossible;
    private long wanting;

    /// Where a classified cable stands on a day.
    public enum State {
        /// a reviewer declassified it, or a stamp says that it was released
        RELEASED,
        /// its classification has ended, and nothing on the copy says that anybody looked
        OVERDUE,
        /// ends within a year from the day
        DUE,
        /// ends later
        LATER,
        /// exempt from the end at 25 years, and not yet ended
        EXEMPT,
        /// no end can be computed
        UNKNOWN;

        /// As written in reports: `overdue`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// By what cables are grouped.
    public enum By {
        ORDER,
        LEVEL,
        POST,
        CLASSIFIER;

        /// As written in reports: `order`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public DeclassificationDue(LocalDate today) {
        this.today = today;
        for (By by : By.values()) {
            groups.put(by, new Tally<>(State.class));
        }
    }

    /// Where a cable stands; only for one that is classified.
    State state(CableFacts.Ending ending) {
        if (ending.isReleased()) {
            return State.RELEASED;
        }
        if (ending.date().isEmpty()) {
            return State.UNKNOWN;
        }
        LocalDate end = ending.date().get();
        if (!end.isAfter(today)) {
            return State.OVERDUE;
        }
        if (ending.status() == Status.EXEMPT) {
            return State.EXEMPT;
        }
        return end.isAfter(today.plusYears(1)) ? State.LATER : State.DUE;
    }

    public void take(CableFacts facts) {
        cables++;
        CableFacts.Ending ending = facts.ending();
        if (ending.status() == Status.NEVER_CLASSIFIED) {
            return;
        }
        classified++;
        State state = state(ending);
        states.merge(state, 1, Integer::sum);
        rules.merge(ending.rule(), 1, Integer::sum);
        ending.doubts().forEach(doubt -> doubts.merge(doubt, 1, Integer::sum));
        impossible += ending.doubts().stream().anyMatch(IMPOSSIBLE::contains) ? 1 : 0;
        wanting += ending.doubts().stream().anyMatch(WANTING::contains) ? 1 : 0;
        if (state == State.DUE || state == State.LATER || state == State.EXEMPT) {
            ending.date().ifPresent(end -> calendar.merge(YearMonth.from(end), 1, Integer::sum));
        }
        tally(By.ORDER, facts.handling().order().orElse(""), state);
        tally(By.LEVEL, facts.handling().classification().orElse(""), state);
        tally(By.POST, facts.id().post(), state);
        facts.people().classifiers().forEach(classifier -> tally(By.CLASSIFIER, classifier.name(), state));
    }

    private void tally(By by, String key, State state) {
        groups(by).add(key, state);
    }

    Tally<String, State> groups(By by) {
        return Objects.requireNonNull(groups.get(by));
    }

    LocalDate today() {
        return today;
    }

    long cables() {
        return cables;
    }

    long classified() {
        return classified;
    }

    /// Cables with a mark that cannot be right.
    long impossible() {
        return impossible;
    }

    /// Cables on which the mark that would tell is not there.
    long wanting() {
        return wanting;
    }

    int count(State state) {
        return states.getOrDefault(state, 0);
    }

    Map<Rule, Integer> rules() {
        return rules;
    }

    Map<Doubt, Integer> doubts() {
        return doubts;
    }

    /// How many fall due in each month to come.
    Map<YearMonth, Integer> calendar() {
        return calendar;
    }
}
