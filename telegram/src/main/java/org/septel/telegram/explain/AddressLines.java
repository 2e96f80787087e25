package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.GUESS;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.Optional;
import org.septel.telegram.Addressee;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Spanned;

/// Explains who sends a telegram and who gets it.
///
/// @source ACP 127, format lines 6 to 9
final class AddressLines {

    private static final String COUNT =
            "the %s telegram from this sender to this addressee in a count that wraps at 9999";

    private final Setting setting;

    AddressLines(Setting setting) {
        this.setting = setting;
    }

    Explanation from(Element.FromLine line) {
        String address = line.address().value();
        String name = setting.place(address).orElse(address);
        var tokens = new Tokens(setting, line)
                .keyword("FM", "From")
                .add(line.address(), "The sender's plain language address" + place(address), CERTAIN);
        return tokens.explained("From", "Sent by " + name + ".", Rule.formatLine(6), CERTAIN);
    }

    Explanation addressees(Element.AddresseeLine line) {
        var tokens = new Tokens(setting, line).keyword(keyword(line.role()), purpose(line.role()));
        for (Spanned<Addressee> addressee : line.addressees()) {
            add(tokens, addressee.value());
        }
        String meaning = line.addressees().isEmpty()
                ? purpose(line.role()) + ": the list begins here."
                : purpose(line.role()) + ": "
                        + Say.list(line.addressees().stream()
                                .map(addressee -> described(addressee.value()))
                                .toList()) + ".";
        return tokens.explained(kind(line.role()), meaning, Rule.formatLine(formatLine(line.role())), CERTAIN);
    }

    private void add(Tokens tokens, Addressee addressee) {
        addressee.routingIndicator().ifPresent(indicator -> {
            Optional<String> station = setting.station(indicator.value().letters());
            tokens.add(
                    indicator,
                    station.map(name -> "Routing indicator of " + name).orElse("Routing indicator that no list names"),
                    station.isPresent() ? CERTAIN : UNKNOWN);
        });
        String address = addressee.address().value();
        tokens.add(
                addressee.address(),
                isCollective(address)
                        ? "A collective: one name for many posts; its members are not published"
                        : "Plain language address" + place(address),
                isCollective(address) ? LIKELY : CERTAIN);
        addressee
                .precedence()
                .ifPresent(precedence ->
                        tokens.add(precedence, "For this addressee: " + Say.precedence(precedence.value()), CERTAIN));
        addressee
                .serial()
                .ifPresent(serial -> tokens.add(
                        serial,
                        serial.value() == 0
                                ? "Not counted"
                                : "Channel serial: " + COUNT.formatted(Say.ordinal(serial.value())),
                        GUESS));
    }

    private String described(Addressee addressee) {
        String address = addressee.address().value();
        return address
                + setting.place(address).map(name -> " (" + name + ")").orElse("")
                + addressee
                        .precedence()
                        .map(precedence -> ", at " + precedence.value())
                        .orElse("")
                + addressee
                        .serial()
                        .filter(serial -> serial.value() > 0)
                        .map(serial -> "; " + COUNT.formatted(Say.ordinal(serial.value())))
                        .orElse("");
    }

    private String place(String address) {
        return setting.place(address).map(name -> ": " + name).orElse("");
    }

    private static boolean isCollective(String address) {
        return address.endsWith("COLLECTIVE") || address.endsWith("POSTS");
    }

    private static String keyword(Role role) {
        return switch (role) {
            case ACTION -> "TO";
            case INFO -> "INFO";
            case EXEMPT -> "XMT";
        };
    }

    private static String kind(Role role) {
        return switch (role) {
            case ACTION -> "Action addressee";
            case INFO -> "Information addressee";
            case EXEMPT -> "Exempted addressee";
        };
    }

    private static String purpose(Role role) {
        return switch (role) {
            case ACTION -> "For action by";
            case INFO -> "For the information of";
            case EXEMPT -> "Left out of the collective above";
        };
    }

    private static int formatLine(Role role) {
        return switch (role) {
            case ACTION -> 7;
            case INFO -> 8;
            case EXEMPT -> 9;
        };
    }
}
