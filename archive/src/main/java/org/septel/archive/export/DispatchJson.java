package org.septel.archive.export;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.FilingTime;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.write.Dispatch;
import org.septel.telegram.write.Recipient;
import org.septel.telegram.write.Transmission;

/// What of a JSON object becomes a telegram's heading: when, by which way, from whom, to whom.
final class DispatchJson {

    private static final Pattern TRANSMISSION = Pattern.compile("(?:V?ZCZC)?([A-Z]{3})(\\d{3,4})");
    private static final Pattern FILED = Pattern.compile("(\\d{3})T(\\d\\d):(\\d\\d)Z");

    /// Stands in for a time that could not be read while faults are gathered.
    private static final DateTimeGroup ANY_TIME = new DateTimeGroup(1, 0, 0, 1, 2000);

    private final Members json;
    private final DateTimeGroup released;

    DispatchJson(Members json) {
        this.json = json;
        this.released = json.meaning("created", json.required("created"), DispatchJson::time)
                .orElse(ANY_TIME);
    }

    /// By which way it goes; empty without a station that sends it.
    Optional<Transmission> transmission() {
        return json.member("station").flatMap(this::transmission);
    }

    private Optional<Transmission> transmission(Members station) {
        Matcher way = TRANSMISSION.matcher(json.text("transmission").orElse(""));
        boolean known = way.matches();
        Optional<FilingTime> filed =
                station.text("filed").flatMap(text -> station.meaning("filed", text, DispatchJson::filed));
        List<String> stations = json.texts("stations");
        return station.made(() -> {
            var indicator = new RoutingIndicator(station.required("routingIndicator"));
            Transmission usual = Transmission.of(indicator, released);
            return new Transmission(
                    known ? way.group(1) : usual.channel(),
                    known ? Integer.parseInt(way.group(2)) : usual.serial(),
                    stations.isEmpty()
                            ? usual.stations()
                            : stations.stream().map(RoutingIndicator::new).toList(),
                    indicator,
                    filed.orElse(usual.filed()),
                    usual.signals());
        });
    }

    private static Optional<FilingTime> filed(String text) {
        Matcher time = FILED.matcher(text);
        return time.matches()
                ? Optional.of(new FilingTime(
                        Integer.parseInt(time.group(1)),
                        Integer.parseInt(time.group(2)),
                        Integer.parseInt(time.group(3))))
                : Optional.empty();
    }

    Optional<Dispatch> dispatch() {
        Optional<Precedence> action = precedence(json, "precedence");
        Optional<Precedence> info = precedence(json, "infoPrecedence");
        String from = json.required("from");
        List<Recipient> to = recipients("to");
        List<Recipient> informed = recipients("info");
        List<Recipient> exempt = recipients("exempt");
        if (to.isEmpty()) {
            json.problems().add("no \"to\"");
        }
        return from.isEmpty()
                ? Optional.empty()
                : json.made(() -> new Dispatch(
                        Stream.concat(Stream.of(action.orElse(Precedence.ROUTINE)), info.stream())
                                .toList(),
                        released,
                        json.texts("operatingSignals"),
                        from,
                        to,
                        informed,
                        exempt));
    }

    private static Optional<Precedence> precedence(Members json, String name) {
        return json.text(name).flatMap(word -> json.meaning(name, word, DispatchJson::precedence));
    }

    private static Optional<Precedence> precedence(String word) {
        return Stream.of(Precedence.values())
                .filter(precedence -> precedence.toString().equals(word.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private List<Recipient> recipients(String role) {
        return json.objects(role).stream()
                .flatMap(one -> {
                    String address = one.required("address");
                    Optional<Precedence> precedence = precedence(one, "precedence");
                    return address.isEmpty()
                            ? Stream.empty()
                            : one
                                    .made(() -> new Recipient(
                                            one.text("routingIndicator").map(RoutingIndicator::new),
                                            address,
                                            precedence,
                                            one.number("serial")))
                                    .stream();
                })
                .toList();
    }

    private static Optional<DateTimeGroup> time(String created) {
        try {
            OffsetDateTime time = Instant.parse(created).atOffset(ZoneOffset.UTC);
            return Optional.of(new DateTimeGroup(
                    time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getMonthValue(), time.getYear()));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
