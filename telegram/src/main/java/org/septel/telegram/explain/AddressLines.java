package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.INFERRED;
import static org.septel.telegram.explain.Explanation.Certainty.OBSERVED;
import static org.septel.telegram.explain.Explanation.Certainty.STATED;
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
                .add(line.address(), "The sender's plain language address" + place(address), STATED);
        return new Explanation(
                line, "From", "Sent by " + name + ".", "ACP 127, format line 6", STATED, tokens.inOrder());
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
        return new Explanation(
                line,
                kind(line.role()),
                meaning,
                "ACP 127, format line " + formatLine(line.role()),
                STATED,
                tokens.inOrder());
    }

    private void add(Tokens tokens, Addressee addressee) {
        addressee.routingIndicator().ifPresent(indicator -> {
            Optional<String> station = setting.station(indicator.value().letters());
            tokens.add(
                    indicator,
                    station.map(name -> "Routing indicator of " + name).orElse("Routing indicator that no list names"),
                    station.isPresent() ? STATED : UNKNOWN);
        });
        String address = addressee.address().value();
        tokens.add(
                addressee.address(),
                isCollective(address)
                        ? "A collective: one name for many posts; its members are not published"
                        : "Plain language address" + place(address),
                isCollective(address) ? OBSERVED : STATED);
        addressee
                .precedence()
                .ifPresent(precedence ->
                        tokens.add(precedence, "For this addressee: " + Say.precedence(precedence.value()), STATED));
        addressee
                .serial()
                .ifPresent(serial -> tokens.add(
                        serial,
                        serial.value() == 0
                                ? "Not counted"
                                : "Channel serial: " + COUNT.formatted(Say.ordinal(serial.value())),
                        INFERRED));
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
