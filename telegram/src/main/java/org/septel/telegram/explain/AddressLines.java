package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.Optional;
import org.septel.telegram.Addressee;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.lexicon.Collective;

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
        return new Tokens(setting, line)
                .keyword("FM", "From", Optional.of(line.address().span()))
                .add(line.address(), "The sender's plain language address" + place(address), sure(address))
                .explained("From", "Sent by " + name + ".", Rule.formatLine(6), CERTAIN);
    }

    Explanation addressees(Element.AddresseeLine line) {
        Optional<Span> first = line.addressees().stream().map(Spanned::span).findFirst();
        var tokens = new Tokens(setting, line).leftover("Goes with the address before it", UNKNOWN);
        if (first.isEmpty() || beginsList(line, first.get())) {
            tokens.keyword(keyword(line.role()), purpose(line.role()), first);
        }
        line.addressees().forEach(addressee -> add(tokens, addressee.value()));
        String meaning = line.addressees().isEmpty()
                ? purpose(line.role()) + ": the list begins here."
                : purpose(line.role()) + ": "
                        + Say.list(line.addressees().stream()
                                .map(addressee -> described(addressee.value()))
                                .toList()) + ".";
        return tokens.explained(kind(line.role()), meaning, Rule.formatLine(formatLine(line.role())), CERTAIN);
    }

    private boolean beginsList(Element.AddresseeLine line, Span first) {
        return setting.telegram()
                .raw()
                .substring(line.span().start(), first.start())
                .chars()
                .anyMatch(Character::isLetter);
    }

    private void add(Tokens tokens, Addressee addressee) {
        addressee.routingIndicator().ifPresent(indicator -> addStation(tokens, indicator));
        addAddress(tokens, addressee.address());
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
                        Rule.PRACTICE,
                        LIKELY));
    }

    private void addStation(Tokens tokens, Spanned<RoutingIndicator> indicator) {
        String letters = indicator.value().letters();
        Optional<String> station = setting.station(letters);
        tokens.add(
                indicator,
                station.map(name -> "Routing indicator of " + name).orElse("Routing indicator that no list names"),
                Rule.ADDRESSES,
                setting.stationCertainty(letters));
    }

    /// The address proper, then the office behind the double stroke: `SECDEF WASHDC//USDP//`.
    private void addAddress(Tokens tokens, Spanned<String> address) {
        String written = setting.telegram().text(address.span());
        int strokes = written.indexOf("//");
        Span whole = address.span();
        Span proper = strokes <= 0 ? whole : new Span(whole.start(), whole.start() + strokes);
        String name =
                strokes <= 0 ? address.value() : written.substring(0, strokes).strip();
        Optional<String> named = setting.collective(name);
        boolean collective = named.isPresent() || Collective.isCalledSo(name);
        tokens.add(
                proper,
                collective
                        ? "A collective: one name for many posts; which posts these are is not published"
                                + named.orElse("")
                        : "Plain language address" + place(name),
                collective ? LIKELY : sure(name));
        if (strokes > 0) {
            tokens.add(
                    new Span(proper.end(), whole.end()),
                    "The office or officer there that it is meant for, between double strokes",
                    Rule.PRACTICE,
                    LIKELY);
        }
    }

    private String described(Addressee addressee) {
        String address = addressee.address().value();
        return address
                + setting.place(address)
                        .filter(name -> !name.equalsIgnoreCase(address))
                        .map(name -> " (" + name + ")")
                        .orElse("")
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
        return setting.place(address)
                .filter(name -> !name.equalsIgnoreCase(address))
                .map(name -> ": " + name)
                .orElse("");
    }

    /// An address as the lists write it is certain; one that names a post in spite of a wrong letter is not.
    private Certainty sure(String address) {
        return setting.isAddressAsListed(address) ? CERTAIN : LIKELY;
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
