package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// How far a post's numbers had come on each day of a year, told from the dated ones.
///
/// Between two dated numbers the count is taken to rise evenly; the truth lies between the last number of the day
/// before and the first of a day after, for numbers only rise.
final class SerialClock {

    private final NavigableMap<LocalDate, Integer> first = new TreeMap<>();
    private final NavigableMap<LocalDate, Integer> last = new TreeMap<>();
    private final int year;

    SerialClock(SerialYear numbers) {
        this.year = numbers.year();
        numbers.backbone().forEach((number, day) -> {
            first.merge(day, number, Math::min);
            last.merge(day, number, Math::max);
        });
    }

    /// How many numbers were given on the days from one to another, both included.
    ///
    /// @param least by what is known of numbers on those days
    /// @param likely between its dated neighbours, evenly spread
    /// @param most by the dated numbers before and after; beyond the last dated number nothing bounds it
    record Given(int least, double likely, int most) {}

    boolean isEmpty() {
        return last.isEmpty();
    }

    LocalDate lastDay() {
        return last.lastKey();
    }

    Given given(LocalDate from, LocalDate to) {
        Map.Entry<LocalDate, Integer> earliest = first.ceilingEntry(from);
        Map.Entry<LocalDate, Integer> latest = last.floorEntry(to);
        boolean inside = earliest != null && latest != null && !latest.getKey().isBefore(from);
        int least = inside ? latest.getValue() - earliest.getValue() + 1 : 0;
        Map.Entry<LocalDate, Integer> before = last.lowerEntry(from);
        Map.Entry<LocalDate, Integer> after = first.higherEntry(to);
        int floor = before == null ? 0 : before.getValue();
        int ceiling = after == null ? last.lastEntry().getValue() : after.getValue() - 1;
        double likely = count(to) - count(from.minusDays(1));
        return new Given(least, Math.max(likely, least), Math.max(ceiling - floor, least));
    }

    /// The likely number at the end of a day.
    double count(LocalDate day) {
        Integer exact = last.get(day);
        if (exact != null) {
            return exact;
        }
        Map.Entry<LocalDate, Integer> before = last.lowerEntry(day);
        Map.Entry<LocalDate, Integer> after = last.higherEntry(day);
        if (after == null) {
            return before == null ? 0 : before.getValue();
        }
        LocalDate start = before == null ? LocalDate.of(year, 1, 1).minusDays(1) : before.getKey();
        double floor = before == null ? 0 : before.getValue();
        double days = after.getKey().toEpochDay() - start.toEpochDay();
        double gone = day.toEpochDay() - start.toEpochDay();
        return days <= 0 ? floor : floor + (after.getValue() - floor) * Math.max(0, gone) / days;
    }
}
