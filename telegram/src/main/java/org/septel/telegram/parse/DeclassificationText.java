package org.septel.telegram.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Declassification;

/// When classification ends: `DECL: 09/19/2017`, `X1, X5`, `GDS`, `AFTER KOREAN UNIFICATION`, `N/A`.
final class DeclassificationText {

    private static final String DIGITS = "0123456789";
    private static final Pattern LABEL = Pattern.compile(
            "\\s*(?:DECL|DELC|DEC|DECLAS|DECLASS|DECLASSIFY|DECLASSIFICATION|DCL|DELCL)(?: ?ON)?\\b[ .:;,-]*");
    private static final QuickPattern NOT_APPLICABLE =
            QuickPattern.of("N", "\\b(?:N ?[/.]? ?A|NONE|NOT APPLICABLE)\\b");
    private static final QuickPattern EXEMPTION = QuickPattern.of(
            "25XOGARMD",
            "\\b(?:25X[1-9]|50X[12](?:-(?:HUM|WMD))?|X[1-8]|OADR|OARD|XGDS ?[-(]? ?[1-4]?|GDS|ADS"
                    + "|RDS(?: ?- ?\\d)?|OR-[A-Z]|MR|DECLASSIFIED)(?![A-Z0-9])");
    private static final QuickPattern MONTH_FIRST =
            QuickPattern.of(DIGITS, "\\b(\\d{1,2}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{4}|\\d{2})\\b");
    private static final QuickPattern YEAR_FIRST = QuickPattern.of(
            DIGITS, "\\b(\\d{4}) ?[/.-] ?(\\d{1,2}) ?[/.-] ?(\\d{1,2})\\b|\\b((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)\\b");
    /// The letter typed for the digit: `2O19`.
    private static final Pattern LETTER_O = Pattern.compile("(?<=\\d)O(?=\\d)|(?<=/)O(?=\\d)");
    private static final QuickPattern DAY_MONTH = QuickPattern.of(
            DIGITS,
            "\\b(\\d{1,2})[ -]?(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[ ,.-]{1,2}(\\d{4}"
                    + "|\\d{2})\\b");
    private static final QuickPattern MONTH_DAY = QuickPattern.of(
            "JFMASOND",
            "\\b(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]{0,6}[ .]{1,2}(\\d{1,2})[ ,]{1,2}(\\d{4}"
                    + "|\\d{2})\\b");
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private DeclassificationText() {}

    /// Reads what follows the order's number.
    static Declassification read(String written) {
        String text = Texts.squeezed(written.toUpperCase(Locale.ROOT)).strip();
        text = text.indexOf('O') < 0 ? text : LETTER_O.matcher(text).replaceAll("0");
        Matcher label = LABEL.matcher(text);
        String rest = label.lookingAt() ? text.substring(label.end()) : text;
        if (NOT_APPLICABLE.isIn(rest)) {
            return new Declassification(Optional.empty(), Optional.empty(), List.of(), true);
        }
        List<String> exemptions = exemptions(rest);
        Optional<LocalDate> date = date(rest);
        boolean event = exemptions.isEmpty() && date.isEmpty() && rest.chars().anyMatch(Character::isLetter);
        return new Declassification(date, event ? Optional.of(rest) : Optional.empty(), exemptions, false);
    }

    private static List<String> exemptions(String text) {
        var found = new ArrayList<String>();
        for (Matcher code = EXEMPTION.find(text, 0); code != null; code = EXEMPTION.find(text, code.end())) {
            found.add(code.group().strip());
        }
        return found;
    }

    private static Optional<LocalDate> date(String text) {
        Matcher yearFirst = YEAR_FIRST.find(text, 0);
        if (yearFirst != null) {
            int first = yearFirst.group(1) == null ? 4 : 1;
            return day(yearFirst.group(first), number(yearFirst, first + 1), number(yearFirst, first + 2));
        }
        Matcher monthFirst = MONTH_FIRST.find(text, 0);
        if (monthFirst != null) {
            return day(monthFirst.group(3), number(monthFirst, 1), number(monthFirst, 2));
        }
        Matcher dayMonth = DAY_MONTH.find(text, 0);
        if (dayMonth != null) {
            return day(dayMonth.group(3), month(dayMonth.group(2)), number(dayMonth, 1));
        }
        Matcher monthDay = MONTH_DAY.find(text, 0);
        return monthDay != null
                ? day(monthDay.group(3), month(monthDay.group(1)), number(monthDay, 2))
                : Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name) / 3 + 1;
    }

    /// A day that a calendar has; `19/9/2017` can only be the 19th of September.
    private static Optional<LocalDate> day(String year, int month, int day) {
        int number = Integer.parseInt(year);
        int full = year.length() == 2 ? DateTimeGroup.fullYear(number) : number;
        try {
            return Optional.of(
                    12 < month && day <= 12 ? LocalDate.of(full, day, month) : LocalDate.of(full, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
