package org.septel.telegram.write;

import java.util.List;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Precedence;

/// Format lines 5 to 9: how fast, when, from whom and to whom a telegram goes.
///
/// @param precedences for action addressees, and for information addressees where it is another: one or two
/// @param released    a time that the calendar has, of 1966 to 2065
/// @param signals     operating signals after the date-time group: `ZDK`
/// @param from        `AMEMBASSY MOSCOW`
/// @param action      TO, in order
/// @param info        INFO
/// @param exempt      XMT: left out of a collective above
/// @source ACP 127, format lines 5 to 9
public record Dispatch(
        List<Precedence> precedences,
        DateTimeGroup released,
        List<String> signals,
        String from,
        List<Recipient> action,
        List<Recipient> info,
        List<Recipient> exempt) {

    private static final int FIRST_YEAR = 1966;
    private static final int LAST_YEAR = 2065;

    public Dispatch {
        precedences = List.copyOf(precedences);
        signals = signals.stream()
                .map(signal -> Wording.ofCapitals("operating signal", signal, 20))
                .toList();
        from = Wording.ofCapitals("sender", from, Wording.LINE - "FM ".length());
        action = List.copyOf(action);
        info = List.copyOf(info);
        exempt = List.copyOf(exempt);
        if (precedences.isEmpty() || 2 < precedences.size() || precedences.contains(Precedence.NIACT_IMMEDIATE)) {
            throw new IllegalArgumentException("the date-time line has no room for the precedences " + precedences);
        }
        if (released.year() < FIRST_YEAR
                || LAST_YEAR < released.year()
                || released.instant().isEmpty()) {
            throw new IllegalArgumentException("the date-time line cannot tell the time " + released);
        }
    }

    /// The precedence of format line 2.
    Precedence highest() {
        return precedences.stream().max(Precedence::compareTo).orElseThrow();
    }
}
