package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Routing indicators and the addresses they serve, the preferred address first.
///
/// @source ACP 117; published telegrams
final class StationTable {

    /// Shorter stems name relays of whole regions and would say nothing of a station.
    private static final int SHORTEST_STEM = 5;

    private final Map<String, List<Station>> stations = new HashMap<>();
    private final List<Range> ranges = new ArrayList<>();

    StationTable() {
        Table.read("stations", cells -> {
            int dots = cells[0].indexOf("..");
            if (0 < dots) {
                ranges.add(new Range(cells[0].substring(0, dots), cells[0].substring(dots + 2), cells[1], cells[2]));
            } else {
                stations.computeIfAbsent(cells[0], _ -> new ArrayList<>(1))
                        .add(new Station(cells[0], cells[1], cells[2]));
            }
        });
    }

    /// Exact, then a range that holds it, then its longest known stem: `RUEHBRC` is a position at `RUEHBR`.
    List<Station> stations(String indicator) {
        List<Station> exact = stations.getOrDefault(indicator, List.of());
        if (!exact.isEmpty()) {
            return List.copyOf(exact);
        }
        List<Station> ranged = ranges.stream()
                .filter(range -> range.holds(indicator))
                .map(range -> new Station(indicator, range.address(), range.kind()))
                .toList();
        return !ranged.isEmpty() || indicator.length() <= SHORTEST_STEM
                ? ranged
                : stations(indicator.substring(0, indicator.length() - 1));
    }

    private record Range(String first, String last, String address, String kind) {

        boolean holds(String indicator) {
            return indicator.length() == first.length()
                    && first.compareTo(indicator) <= 0
                    && indicator.compareTo(last) <= 0;
        }
    }
}
