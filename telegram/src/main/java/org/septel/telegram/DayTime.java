package org.septel.telegram;

/// A day of the month and a time of day as a message centre prints them, in UTC: `081245Z`. Values are as written and
/// may
/// be impossible.
///
/// @param day    1 to 31 in a sound telegram
/// @param hour   0 to 23 in a sound telegram
/// @param minute 0 to 59 in a sound telegram
public record DayTime(int day, int hour, int minute) {

    @Override
    public String toString() {
        return "%02d%02d%02dZ".formatted(day, hour, minute);
    }
}
