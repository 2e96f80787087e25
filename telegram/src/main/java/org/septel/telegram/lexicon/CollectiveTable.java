package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.telegram.lexicon.Collective.Member;

/// Collectives that are named after a body, and who was in it when.
final class CollectiveTable {

    private final Map<String, Collective> collectives = new HashMap<>();

    CollectiveTable() {
        Map<String, List<Member>> bodies = new HashMap<>();
        Table.read(
                "collective-members",
                cells -> bodies.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                        .add(new Member(cells[1], OrderTable.day(cells[2]), OrderTable.lastDay(cells[3]))));
        Table.read(
                "collectives",
                cells -> collectives.merge(
                        cells[0],
                        new Collective(cells[0], List.of(cells[1]), cells[2], bodies.getOrDefault(cells[1], List.of())),
                        CollectiveTable::both));
    }

    private static Collective both(Collective one, Collective other) {
        return new Collective(
                one.address(), all(one.bodies(), other.bodies()), one.caution(), all(one.members(), other.members()));
    }

    private static <T> List<T> all(List<T> some, List<T> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    Optional<Collective> collective(String address) {
        return Optional.ofNullable(collectives.get(address));
    }
}
