package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.septel.telegram.lexicon.Collective;
import org.septel.telegram.lexicon.Lexicon;

/// The table of addresses that stand for many posts, and of who these were.
final class CollectivesTable {

    private final Lexicon lexicon;
    private final Table.Builder table = new Table.Builder(
            "collectives",
            "Collectives among the addressees",
            "One address for many posts. Which posts it had is published nowhere; of some the body is known that they"
                    + " are named after, and who was a member on the first and on the last day. A cable counts to the"
                    + " collective alone, and to no member.",
            "collective",
            "cables",
            "first",
            "last",
            "named after",
            "members on the first day",
            "members on the last day",
            "caution");

    CollectivesTable(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Whether an address stands for many posts.
    static boolean isCollective(String addressee, Lexicon lexicon) {
        return Collective.isCalledSo(addressee) || lexicon.collective(addressee).isPresent();
    }

    /// @param cables how many went to it, and where they are
    void row(String addressee, Cell cables, Optional<LocalDate> first, Optional<LocalDate> last) {
        Optional<Collective> known = lexicon.collective(addressee);
        table.row(
                Cell.of(addressee),
                cables,
                Cell.day(first),
                Cell.day(last),
                Cell.of(known.map(of -> String.join(", ", of.bodies())).orElse("")),
                Cell.of(members(known, first)),
                Cell.of(members(known, last)),
                Cell.of(known.map(Collective::caution).orElse("nothing is known of its members")));
    }

    private static String members(Optional<Collective> collective, Optional<LocalDate> day) {
        return collective
                .flatMap(known -> day.map(known::membersOn))
                .map(members -> String.join(", ", members))
                .orElse("");
    }

    Table table() {
        return table.table();
    }
}
