package org.septel.telegram.write;

import java.util.Optional;
import org.septel.telegram.Addressee;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Spanned;

/// Whom a telegram is for: `RUEHC/SECSTATE WASHDC IMMEDIATE 4008`.
///
/// @param address in plain language, one line with the rest
/// @param serial  the running number from this sender to this addressee, 0 to 9999
public record Recipient(
        Optional<RoutingIndicator> indicator,
        String address,
        Optional<Precedence> precedence,
        Optional<Integer> serial) {

    public Recipient {
        address = Wording.ofCapitals("address", address, Wording.LINE);
        serial.filter(number -> number < 0 || 9999 < number).ifPresent(number -> {
            throw new IllegalArgumentException("not the serial of an addressee: " + number);
        });
        int room = Wording.LINE - "INFO ".length();
        if (room < line(indicator, address, precedence, serial).length()) {
            throw new IllegalArgumentException("an addressee is longer than a line: " + address);
        }
    }

    static Recipient of(Addressee addressee) {
        return new Recipient(
                addressee.routingIndicator().map(Spanned::value),
                addressee.address().value(),
                addressee.precedence().map(Spanned::value),
                addressee.serial().map(Spanned::value));
    }

    /// As typed.
    @Override
    public String toString() {
        return line(indicator, address, precedence, serial);
    }

    private static String line(
            Optional<RoutingIndicator> indicator,
            String address,
            Optional<Precedence> precedence,
            Optional<Integer> serial) {
        return indicator.map(found -> found + "/").orElse("")
                + address
                + precedence.map(found -> " " + found).orElse("")
                + serial.map(" %04d"::formatted).orElse("");
    }
}
