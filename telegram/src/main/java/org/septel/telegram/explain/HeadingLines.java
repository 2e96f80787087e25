package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.FilingTime;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Explains format lines 1 to 5: what the relay network says of a telegram.
///
/// @source ACP 127
final class HeadingLines {

    private static final int SIGNAL_LENGTH = 3;
    private static final int SERIALS = 10_000;

    private final Setting setting;

    HeadingLines(Setting setting) {
        this.setting = setting;
    }

    Explanation transmission(Element.TransmissionLine line) {
        var signal = new Span(
                line.identification().span().start(), line.channel().span().start());
        var tokens = new Tokens(setting, line)
                .add(signal, "Start of a message", CERTAIN)
                .add(line.channel(), "The channel that carried it; channels are named by three letters", LIKELY)
                .add(
                        line.serial(),
                        "Running number of transmissions on that channel; it does not identify the telegram",
                        LIKELY);
        String meaning =
                "Transmission %s on channel %s of the relay network. The number counts transmissions, not telegrams."
                        .formatted(
                                line.serial().span().of(setting.telegram().raw()),
                                line.channel().value());
        return tokens.explained("Transmission identification", meaning, Rule.formatLine(1), CERTAIN);
    }

    Explanation routing(Element.RoutingLine line) {
        var tokens = new Tokens(setting, line)
                .add(
                        line.precedence(),
                        "The highest precedence in the telegram, its letter doubled. "
                                + Say.precedence(line.precedence().value()),
                        CERTAIN);
        for (Spanned<RoutingIndicator> station : line.stations()) {
            addStation(tokens, station);
        }
        String meaning =
                "This transmission goes to %s at %s. Who the telegram is for stands further down, under TO and INFO."
                        .formatted(
                                Say.count(line.stations().size(), "station"),
                                line.precedence().value());
        return tokens.explained("Precedence and routing", meaning, Rule.formatLine(2), CERTAIN);
    }

    Explanation station(Element.StationLine line) {
        var tokens = new Tokens(setting, line)
                .keyword(
                        "DE",
                        "From: the calling station",
                        Optional.of(line.station().span()));
        addStation(tokens, line.station());
        tokens.addMarked(
                '#',
                line.serial(),
                "The station's serial: the last four digits of the telegram's number of the year",
                LIKELY);
        line.section()
                .ifPresent(section ->
                        tokens.addMarked('/', section, "Section " + section.value() + " of the telegram", LIKELY));
        line.filed().ifPresent(filed -> tokens.add(filed, "Filed on " + filing(filed.value()), CERTAIN));
        String station = line.station().value().letters();
        String meaning = "Sent by station " + station
                + setting.station(station).map(name -> " (" + name + ")").orElse("")
                + " as its telegram no. " + number(line.serial().value()) + " of the year"
                + line.section().map(section -> ", section " + section.value()).orElse("")
                + line.filed()
                        .map(filed -> ", filed on " + filing(filed.value()))
                        .orElse("")
                + ".";
        return tokens.explained("Sending station", meaning, Rule.formatLine(3), CERTAIN);
    }

    /// The serial counts modulo 10,000; the message reference, where it agrees, has the whole number.
    private int number(int serial) {
        return setting.telegram()
                .messageReference()
                .map(MessageReference::number)
                .filter(number -> number % SERIALS == serial)
                .orElse(serial);
    }

    /// `day 263 of the year (20 September) at 09:29 UTC`.
    private String filing(FilingTime filed) {
        Optional<String> day = setting.year().isPresent()
                ? Say.dayOfYear(setting.year().getAsInt(), filed.dayOfYear()).map(Say::dayAndMonth)
                : Optional.empty();
        return "day " + filed.dayOfYear() + " of the year"
                + day.map(date -> " (" + date + ")").orElse("")
                + " at " + Say.time(filed.hour(), filed.minute());
    }

    Explanation security(Element.SecurityLine line) {
        boolean clear = line.signal().value().equals("ZNR");
        String circuits = clear ? "May pass over unprotected circuits" : "Only over approved secure circuits";
        var tokens = new Tokens(setting, line).add(line.signal(), circuits, CERTAIN);
        line.letters().ifPresent(letters -> addLetters(tokens, line, letters));
        addSignals(tokens, line.operatingSignals());
        String meaning = circuits
                + line.classification()
                        .map(level -> ", for its classification is " + level.value())
                        .orElse("") + ".";
        return tokens.explained("Security line", meaning, Rule.formatLine(4), CERTAIN);
    }

    /// `CCCCC`; other letters at the end name allies who may see it: `UUUAA`.
    private void addLetters(Tokens tokens, Element.SecurityLine line, Spanned<String> letters) {
        String said = line.classification()
                .map(level -> "The classification's letter, repeated. " + Say.classification(level.value()))
                .orElse("The letter of the classification, repeated");
        String written = letters.value();
        int same = 1;
        while (same < written.length() && written.charAt(same) == written.charAt(0)) {
            same++;
        }
        int start = letters.span().start();
        tokens.add(new Span(start, start + same), said, CERTAIN);
        if (same < written.length()) {
            tokens.add(
                    new Span(start + same, letters.span().end()),
                    "Release letters: may be shown to " + Say.list(allies(written.substring(same))),
                    CERTAIN);
        }
    }

    private static List<String> allies(String letters) {
        return letters.chars().distinct().mapToObj(HeadingLines::ally).toList();
    }

    private static String ally(int letter) {
        return switch (letter) {
            case 'A' -> "Australia";
            case 'B' -> "Britain";
            case 'C' -> "Canada";
            case 'U' -> "the United States";
            case 'X' -> "NATO";
            default -> "whoever " + (char) letter + " stands for, which our list lacks";
        };
    }

    Explanation dateTime(Element.DateTimeLine line) {
        var tokens = new Tokens(setting, line);
        List<Spanned<Precedence>> precedences = line.precedences();
        for (int i = 0; i < precedences.size(); i++) {
            String whom = precedences.size() < 2 ? "" : i == 0 ? "For those who must act: " : "For those informed: ";
            tokens.add(
                    precedences.get(i), whom + Say.precedence(precedences.get(i).value()), CERTAIN);
        }
        DateTimeParts.add(tokens, setting.telegram().raw(), line.dateTimeGroup());
        addSignals(tokens, line.operatingSignals());
        if (precedences.isEmpty() && line.operatingSignals().isEmpty()) {
            tokens.leftover("The same day in words", LIKELY);
        }
        var group = line.dateTimeGroup().value();
        String when = group.instant()
                .map(instant -> Say.date(instant.atZone(ZoneOffset.UTC).toLocalDate()) + " at "
                        + Say.time(group.hour(), group.minute()))
                .orElse(group + ", a moment that no calendar has");
        String how = precedences.isEmpty()
                ? ""
                : ", at "
                        + Say.list(precedences.stream()
                                .map(precedence -> precedence.value().toString())
                                .toList());
        return tokens.explained(
                "Precedence and date-time group",
                "Released for sending on " + when + how
                        + (precedences.size() > 1 ? " (first for action, then for information)" : "") + ".",
                Rule.formatLine(5),
                CERTAIN);
    }

    private void addStation(Tokens tokens, Spanned<RoutingIndicator> station) {
        String letters = station.value().letters();
        Optional<String> name = setting.station(letters);
        tokens.add(
                station,
                name.orElse("A station that no list names"),
                Rule.ADDRESSES,
                setting.stationCertainty(letters));
    }

    private void addSignals(Tokens tokens, List<Spanned<String>> signals) {
        for (Spanned<String> signal : signals) {
            Optional<String> meaning = setting.lexicon().operatingSignal(signal.value());
            tokens.add(
                    signal,
                    meaning.map("Operating signal: "::concat).orElseGet(() -> unknownSignal(signal.value())),
                    Rule.SIGNALS,
                    meaning.isPresent() ? LIKELY : UNKNOWN);
        }
    }

    private static String unknownSignal(String signal) {
        if (signal.equals("ZZH")) {
            return "Operating signal that nearly every State telegram has; what it stands for was never published";
        }
        if (signal.startsWith("/")) {
            return "A mark of special handling";
        }
        boolean shaped = signal.length() == SIGNAL_LENGTH && signal.startsWith("Z");
        return shaped ? "Operating signal; what it stands for is not established" : "Words added to the line";
    }
}
