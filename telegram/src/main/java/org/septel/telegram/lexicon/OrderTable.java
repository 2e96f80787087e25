package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The executive orders on classification.
final class OrderTable {

    private final Map<String, ExecutiveOrder> orders = new LinkedHashMap<>();

    OrderTable() {
        var terms = new HashMap<String, List<ExecutiveOrder.Term>>();
        Table.read(
                "order-terms",
                cells -> terms.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                        .add(new ExecutiveOrder.Term(day(cells[1]), Integer.parseInt(cells[2]))));
        Table.read(
                "executive-orders",
                cells -> orders.put(
                        cells[0],
                        new ExecutiveOrder(
                                cells[0],
                                cells[1],
                                day(cells[2]),
                                lastDay(cells[3]),
                                terms.getOrDefault(cells[0], List.of()))));
    }

    Optional<ExecutiveOrder> order(String number) {
        return Optional.ofNullable(orders.get(number));
    }

    Optional<ExecutiveOrder> on(LocalDate day) {
        for (ExecutiveOrder order : orders.values()) {
            if (order.ruledOn(day)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    /// `1995-10-14`.
    static LocalDate day(String iso) {
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }

    /// The day, or nothing where the cell is empty: it goes on.
    static Optional<LocalDate> lastDay(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(day(iso));
    }
}
