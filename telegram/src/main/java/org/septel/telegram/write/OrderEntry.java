package org.septel.telegram.write;

import java.util.Optional;
import org.septel.telegram.Declassification;

/// The E.O. line: which order rules, and when classification ends.
///
/// @param number `12958`
public record OrderEntry(String number, Optional<Declassification> end) {

    private static final int LONGEST_EVENT = 45;

    public OrderEntry {
        if (!number.matches("1\\d{4}")) {
            throw new IllegalArgumentException("not the number of an executive order: " + number);
        }
        end.flatMap(Declassification::event)
                .ifPresent(event -> Wording.ofCapitals("declassification event", event, LONGEST_EVENT));
    }
}
