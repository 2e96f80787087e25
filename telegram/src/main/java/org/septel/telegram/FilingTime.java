package org.septel.telegram;

/// When the sending station filed the telegram, in UTC: `2630929` is day 263, 09:29. Values are as written.
///
/// @param dayOfYear 1 to 366 in a sound telegram; the year is not written and must come from elsewhere
/// @param hour      0 to 23 in a sound telegram
/// @param minute    0 to 59 in a sound telegram
/// @source ACP 127, format line 3
public record FilingTime(int dayOfYear, int hour, int minute) {

    @Override
    public String toString() {
        return "%03dT%02d:%02dZ".formatted(dayOfYear, hour, minute);
    }
}
