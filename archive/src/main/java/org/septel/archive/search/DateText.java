package org.septel.archive.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as the query language writes them: `2007`, `2007-09`, `2007-09-20`, `2007-01..2008-06`, `2007..`, `..1979`.
final class DateText {

    private static final String RANGE = "..";
    private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

    private DateText() {}

    /// @throws IllegalArgumentException if the text is no date and no range; the message says what to write
    static Query.Between parse(Field field, String text) {
        int dots = text.indexOf(RANGE);
        if (dots < 0) {
            return days(field, text);
        }
        String from = text.substring(0, dots);
        String to = text.substring(dots + RANGE.length());
        LocalDate first =
                from.isEmpty() ? Query.Between.EARLIEST : days(field, from).first();
        LocalDate last = to.isEmpty() ? Query.Between.LATEST : days(field, to).last();
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "%s ends before it begins; did you mean %s:%s..%s".formatted(text, field.keyword(), to, from));
        }
        return new Query.Between(field, first, last);
    }

    /// The shortest text of these days.
    static String print(Query.Between days) {
        YearMonth month = YearMonth.from(days.first());
        if (days.first().equals(days.last())) {
            return days.first().toString();
        }
        if (days.first().equals(month.atDay(1)) && days.last().equals(month.atEndOfMonth())) {
            return month.toString();
        }
        String first = days.first().equals(Query.Between.EARLIEST) ? "" : first(days.first());
        String last = days.last().equals(Query.Between.LATEST) ? "" : last(days.last());
        return first.equals(last) && !first.isEmpty() ? first : first + RANGE + last;
    }

    private static Query.Between days(Field field, String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw notADate(text);
        }
        try {
            int year = Integer.parseInt(date.group(1));
            if (date.group(2) == null) {
                return new Query.Between(field, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
            if (date.group(3) == null) {
                return new Query.Between(field, month.atDay(1), month.atEndOfMonth());
            }
            LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
            return new Query.Between(field, day, day);
        } catch (DateTimeException | IllegalArgumentException notInTheCalendar) {
            throw notADate(text);
        }
    }

    private static IllegalArgumentException notADate(String text) {
        return new IllegalArgumentException(
                "%s is not a date: write 2007, 2007-09, 2007-09-20 or a range, 2007-01..2008-06"
                        .formatted(QueryMistake.brief(text)));
    }

    private static String first(LocalDate day) {
        if (day.getDayOfMonth() > 1) {
            return day.toString();
        }
        return day.getMonthValue() > 1 ? YearMonth.from(day).toString() : year(day);
    }

    private static String last(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        if (!month.atEndOfMonth().equals(day)) {
            return day.toString();
        }
        return day.getMonthValue() < 12 ? month.toString() : year(day);
    }

    private static String year(LocalDate day) {
        return "%04d".formatted(day.getYear());
    }
}
