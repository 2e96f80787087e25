package org.septel.telegram.explain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Classification;
import org.septel.telegram.DayTime;
import org.septel.telegram.Precedence;

/// Dates, lists and the fixed words of telegrams as a person says them.
final class Say {

    private Say() {}

    /// `20 September 2007`.
    static String date(LocalDate date) {
        return dayAndMonth(date) + " " + date.getYear();
    }

    /// `20 September`.
    static String dayAndMonth(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /// Empty for a day that the year has not.
    static Optional<LocalDate> dayOfYear(int year, int day) {
        try {
            return Optional.of(LocalDate.ofYearDay(year, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /// `09:29 UTC`.
    static String time(int hour, int minute) {
        return "%02d:%02d UTC".formatted(hour, minute);
    }

    /// `one`, `one and two`, `one, two and three`.
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /// `1 post`, `6 posts`.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// `1 copy`, `6 copies`.
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /// `Printed on the 8th at 12:45 UTC`.
    static String printed(DayTime time) {
        return "Printed on the " + ordinal(time.day()) + " at " + time(time.hour(), time.minute());
    }

    static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /// With its first letter small, but for acronyms: to go on in a sentence.
    static String inSentence(String meaning) {
        boolean acronym = meaning.length() > 1 && !Character.isLowerCase(meaning.charAt(1));
        return acronym || meaning.isEmpty() ? meaning : Character.toLowerCase(meaning.charAt(0)) + meaning.substring(1);
    }

    static String precedence(Precedence precedence) {
        return switch (precedence) {
            case ROUTINE -> "ROUTINE: in its turn, the lowest of the precedences";
            case PRIORITY -> "PRIORITY: before routine traffic";
            case IMMEDIATE -> "IMMEDIATE: at once, before priority and routine traffic";
            case NIACT_IMMEDIATE -> "NIACT IMMEDIATE: at once, and someone is to be called at night to act on it";
            case EMERGENCY -> "EMERGENCY: a military precedence that cables practically never carry";
            case FLASH -> "FLASH: the fastest; before everything else";
        };
    }

    static String classification(Classification classification) {
        return switch (classification) {
            case UNCLASSIFIED -> "UNCLASSIFIED: no secret of national security";
            case EFTO -> "EFTO: unclassified, but encrypted for transmission";
            case FOR_OFFICIAL_USE_ONLY -> "FOR OFFICIAL USE ONLY: unclassified, not meant for the public";
            case SENSITIVE_BUT_UNCLASSIFIED ->
                "SENSITIVE BUT UNCLASSIFIED: an administrative mark, below national-security classification";
            case LIMITED_OFFICIAL_USE ->
                "LIMITED OFFICIAL USE: an administrative mark of its time, below national-security classification";
            case RESTRICTED -> "RESTRICTED: a mark of foreign governments and NATO, below CONFIDENTIAL";
            case CONFIDENTIAL -> "CONFIDENTIAL: its disclosure could damage national security";
            case SECRET -> "SECRET: its disclosure could seriously damage national security";
            case TOP_SECRET -> "TOP SECRET: its disclosure could cause exceptionally grave damage to national security";
        };
    }
}
