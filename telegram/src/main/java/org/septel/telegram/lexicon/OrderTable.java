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
                                day(cells[2]),
                                cells[3].isEmpty() ? Optional.empty() : Optional.of(day(cells[3])))));
    }

    Optional<ExecutiveOrder> order(String number) {
        return Optional.ofNullable(orders.get(number));
    }

    /// `1995-10-14`.
    private static LocalDate day(String iso) {
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }
}
