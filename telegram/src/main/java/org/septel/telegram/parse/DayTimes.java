package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.DayTime;
import org.septel.telegram.Spanned;

/// The day and time that a message centre printed: `081245Z`.
final class DayTimes {

    private DayTimes() {}

    /// Takes the day and time that stand next; null, and nothing taken, where they do not. Poor copies show the `Z` as
    /// a
    /// digit.
    static @Nullable Spanned<DayTime> read(Scan scan) {
        scan.blanks();
        int from = scan.at();
        var day = scan.digits(2);
        var hour = day == null ? null : scan.digits(2);
        var minute = hour == null ? null : scan.digits(2);
        boolean zulu = minute != null && (scan.next() == 'Z' || isPoorZulu(scan, day, hour, minute));
        if (day == null || hour == null || minute == null || !zulu) {
            scan.back(from);
            return null;
        }
        scan.back(scan.at() + 1);
        return new Spanned<>(new DayTime(day.value(), hour.value(), minute.value()), scan.since(from));
    }

    private static boolean isPoorZulu(
            Scan scan, @Nullable Spanned<Integer> day, @Nullable Spanned<Integer> hour, Spanned<Integer> minute) {
        return (scan.next() == '2' || scan.next() == '7')
                && day != null
                && day.value() <= 31
                && hour != null
                && hour.value() < 24
                && minute.value() < 60;
    }
}
