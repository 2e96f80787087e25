package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.cable.CableFacts;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.lexicon.Lexicon;

/// Counts the cables to each address that stands for many posts. For one thread.
public final class Collectives {

    /// Addresses of which it is kept whether they stand for many.
    private static final int MOST = 50_000;

    private final Lexicon lexicon;
    private final Map<String, Boolean> known = new HashMap<>();
    private final Map<String, Sum> sums = new HashMap<>();

    /// Of one collective.
    private static final class Sum {
        private long cables;
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        private void add(Optional<LocalDate> day) {
            cables++;
            if (day.isPresent()) {
                first = first.filter(one -> one.isBefore(day.get())).or(() -> day);
                last = last.filter(one -> one.isAfter(day.get())).or(() -> day);
            }
        }
    }

    public Collectives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public void take(CableFacts facts) {
        var met = new HashSet<String>(2);
        for (CableFacts.Addressed addressed : facts.addressees()) {
            if (addressed.role() != Role.EXEMPT && isCollective(addressed.address()) && met.add(addressed.address())) {
                sums.computeIfAbsent(addressed.address(), _ -> new Sum()).add(facts.day());
            }
        }
    }

    private boolean isCollective(String address) {
        Boolean kept = known.get(address);
        if (kept != null) {
            return kept;
        }
        boolean found = CollectivesTable.isCollective(address, lexicon);
        if (known.size() < MOST) {
            known.put(address, found);
        }
        return found;
    }

    /// The one with the most cables first.
    Table table(Links links) {
        var table = new CollectivesTable(lexicon);
        sums.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Sum> one) -> -one.getValue().cables)
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> table.row(
                        one.getKey(),
                        new Cell.Count(
                                one.getValue().cables,
                                Links.addressed(List.of(one.getKey())).map(links::where)),
                        one.getValue().first,
                        one.getValue().last));
        return table.table();
    }
}
