package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reasons for classification, by section and item of their order.
final class ReasonTable {

    private final Map<String, Reason> reasons = new HashMap<>();

    ReasonTable() {
        Table.read(
                "reasons",
                cells -> reasons.put(
                        cells[0].concat(cells[1]),
                        new Reason(cells[2], OrderTable.day(cells[3]), OrderTable.lastDay(cells[4]))));
    }

    Optional<Reason> reason(String section, String item) {
        return Optional.ofNullable(reasons.get(section.concat(item)));
    }
}
