package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The executive orders on classification.
final class OrderTable {

    private final Map<String, ExecutiveOrder> orders = new HashMap<>();

    OrderTable() {
        Table.read(
                "executive-orders",
                cells -> orders.put(
                        cells[0],
                        new ExecutiveOrder(
                                cells[0],
                                cells[1],
                                LocalDate.parse(cells[2]),
                                cells[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[3])))));
    }

    Optional<ExecutiveOrder> order(String number) {
        return Optional.ofNullable(orders.get(number));
    }
}
