package org.septel.telegram.write;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.FilingTime;
import org.septel.telegram.RoutingIndicator;

/// Format lines 1 to 4: by which way a telegram goes. The station's serial and the classification letters are not here:
/// they follow from the telegram's own number and classification.
///
/// @param channel  three letters: `XRO`
/// @param serial   the channel's running number, 0 to 9999
/// @param stations to which it is delivered, at least one
/// @param station  which sends it
/// @param filed    when, UTC
/// @param signals  after the classification letters: `ZZH`
/// @source ACP 127, format lines 1 to 4
public record Transmission(
        String channel,
        int serial,
        List<RoutingIndicator> stations,
        RoutingIndicator station,
        FilingTime filed,
        List<String> signals) {

    /// The channel and the station of copies that were not sent by relay.
    ///
    /// @source observed: headings with channel `XYZ` are delivered to `RUEHWEB` alone
    static final String WEB_CHANNEL = "XYZ";

    static final RoutingIndicator WEB_STATION = new RoutingIndicator("RUEHWEB");

    private static final String USUAL_SIGNAL = "ZZH";

    public Transmission {
        stations = List.copyOf(stations);
        signals = List.copyOf(signals);
        if (!channel.matches("[A-Z]{3}") || serial < 0 || 9999 < serial || stations.isEmpty()) {
            throw new IllegalArgumentException("not a transmission: " + channel + " " + serial + " to " + stations);
        }
        if (filed.dayOfYear() < 1 || 366 < filed.dayOfYear() || 23 < filed.hour() || 59 < filed.minute()) {
            throw new IllegalArgumentException("no calendar has the filing time " + filed);
        }
        signals.forEach(signal -> {
            if (!isSignal(signal)) {
                throw new IllegalArgumentException("not an operating signal: " + signal);
            }
        });
    }

    /// Whether it looks like an operating signal.
    static boolean isSignal(String word) {
        return word.matches("Z[A-Z]{2}");
    }

    /// How a telegram goes of which no more is known than its sender and its time.
    public static Transmission of(RoutingIndicator station, DateTimeGroup released) {
        return new Transmission(WEB_CHANNEL, 0, List.of(WEB_STATION), station, filed(released), List.of(USUAL_SIGNAL));
    }

    /// Filed when it was released.
    static FilingTime filed(DateTimeGroup released) {
        var time = LocalDateTime.ofInstant(
                released.instant()
                        .orElseThrow(() -> new IllegalArgumentException("no calendar has the date " + released)),
                ZoneOffset.UTC);
        return new FilingTime(time.getDayOfYear(), time.getHour(), time.getMinute());
    }
}
