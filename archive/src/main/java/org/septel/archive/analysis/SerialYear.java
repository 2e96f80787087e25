package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.septel.archive.cable.CableFacts.Kept;

/// What is known of the numbers that one post gave its telegrams in one year.
///
/// Numbers rise with time, but for some that were given to a draft and sent later. The days of held telegrams that
/// fit that order best (a longest run of them that never falls) are its backbone: between two of them lies a number
/// that has no day of its own.
final class SerialYear {

    private final int year;
    private final NavigableMap<Integer, Known> known = new TreeMap<>();
    private NavigableMap<Integer, LocalDate> backbone = new TreeMap<>();
    private boolean settled;

    /// How a number is known.
    enum State {
        /// a telegram with its text, whole or in part
        HELD,
        /// a record without a text
        RECORD,
        /// others refer to it
        CITED
    }

    private record Known(State state, @Nullable LocalDate day) {}

    /// Between which days a telegram was sent, both included.
    record Window(LocalDate from, LocalDate to) {

        /// Whether there is no such day: what is known of it disagrees.
        boolean isImpossible() {
            return to.isBefore(from);
        }
    }

    SerialYear(int year) {
        this.year = year;
    }

    int year() {
        return year;
    }

    void held(int number, Kept kept, @Nullable LocalDate day) {
        settled = false;
        State state = kept == Kept.RECORD ? State.RECORD : State.HELD;
        LocalDate own = day != null && day.getYear() == year ? day : null;
        known.merge(number, new Known(state, own), (before, now) -> before.state() == State.HELD ? before : now);
    }

    void cited(int number) {
        known.putIfAbsent(number, new Known(State.CITED, null));
    }

    long count(State state) {
        return known.values().stream().filter(one -> one.state() == state).count();
    }

    boolean isHeld(int number) {
        Known one = known.get(number);
        return one != null && one.state() != State.CITED;
    }

    boolean isKnown(int number) {
        return known.containsKey(number);
    }

    /// Every number that is known, ascending.
    List<Integer> numbers() {
        return List.copyOf(known.keySet());
    }

    /// The highest number of a telegram that is held; 0 where none is.
    int highestHeld() {
        return known.descendingMap().entrySet().stream()
                .filter(one -> one.getValue().state() != State.CITED)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /// When a number was given, by its neighbours; the whole year where it has none.
    Window window(int number) {
        NavigableMap<Integer, LocalDate> days = backbone();
        Map.Entry<Integer, LocalDate> before = days.floorEntry(number);
        Map.Entry<Integer, LocalDate> after = days.ceilingEntry(number);
        return new Window(
                before == null ? LocalDate.of(year, 1, 1) : before.getValue(),
                after == null ? LocalDate.of(year, 12, 31) : after.getValue());
    }

    /// The numbers with days that never fall.
    NavigableMap<Integer, LocalDate> backbone() {
        if (!settled) {
            backbone = longestRun();
            settled = true;
        }
        return backbone;
    }

    /// How many dated telegrams do not fit the order of their numbers.
    long outOfOrder() {
        long dated = known.values().stream().filter(one -> one.day() != null).count();
        return dated - backbone().size();
    }

    private NavigableMap<Integer, LocalDate> longestRun() {
        List<Integer> numbers = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        known.forEach((number, one) -> {
            if (one.day() != null) {
                numbers.add(number);
                days.add(one.day());
            }
        });
        var run = new TreeMap<Integer, LocalDate>();
        for (int place : LongestRun.places(
                days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray())) {
            run.put(numbers.get(place), days.get(place));
        }
        return run;
    }
}
