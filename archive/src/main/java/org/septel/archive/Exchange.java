package org.septel.archive;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.search.Field;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchRequest;
import org.septel.telegram.CableId;
import org.septel.telegram.Reference;

/// Telegrams that cite each other, found by going from one to those it cites and those that cite it, as far as the
/// reader may see.
///
/// @param turns in the order of their dates; one that is not held stands before the first that cites it
/// @param cut   whether there are more than [#MOST]
public record Exchange(List<Turn> turns, boolean cut) {

    /// The most telegrams that are read for one exchange.
    public static final int MOST = 40;

    /// The most that are looked at of those that cite one telegram.
    private static final int MOST_CITING = 20;

    /// The most that are looked at of those that one telegram cites.
    private static final int MOST_CITED = 30;

    public Exchange {
        turns = List.copyOf(turns);
    }

    /// One telegram.
    ///
    /// @param entry empty where it is not held
    /// @param cites those of this exchange that it cites
    public record Turn(CableId id, Optional<CatalogueEntry> entry, List<CableId> cites) {

        public Turn {
            cites = List.copyOf(cites);
        }

        public boolean isHeld() {
            return entry.isPresent();
        }
    }

    /// The exchange that a cable is part of; alone where nothing is cited.
    public static Exchange around(CableId id, ReadingRoom room) {
        return new Walk(room).from(id);
    }

    /// The telegrams that a cable cites, each once.
    public static List<CableId> cited(Reading reading) {
        return Stream.concat(
                        reading.telegram().references().stream()
                                .map(Reference::id)
                                .flatMap(Optional::stream),
                        reading.telegram().citations().stream().flatMap(citation -> citation.ids().stream()))
                .filter(id -> !id.sameTelegram(reading.cable().id()))
                .distinct()
                .limit(MOST_CITED)
                .toList();
    }

    /// The cables that cite one, oldest first.
    public static List<Hit> citing(CableId id, ReadingRoom room) {
        var request = new SearchRequest(
                Query.value(Field.REF, id.toString()), MOST_CITING, Optional.empty(), SearchRequest.Sort.OLDEST, false);
        return room.search(request).hits().stream()
                .filter(hit -> !hit.id().sameTelegram(id))
                .toList();
    }

    /// One way through the archive.
    private static final class Walk {

        private final ReadingRoom room;
        private final Map<CableId, Turn> held = new LinkedHashMap<>();
        private final Map<CableId, Turn> missing = new LinkedHashMap<>();
        private final Queue<CableId> waiting = new ArrayDeque<>();

        Walk(ReadingRoom room) {
            this.room = room;
        }

        Exchange from(CableId id) {
            waiting.add(id);
            while (!waiting.isEmpty() && held.size() + missing.size() < MOST) {
                visit(waiting.remove());
            }
            boolean cut = waiting.stream().anyMatch(left -> !isSeen(left));
            return new Exchange(ordered(), cut);
        }

        private void visit(CableId id) {
            if (isSeen(id)) {
                return;
            }
            Optional<Reading> reading = room.cable(id);
            List<CableId> cites = reading.map(Exchange::cited).orElse(List.of());
            var turn =
                    new Turn(reading.map(found -> found.cable().id()).orElse(id), reading.map(Reading::entry), cites);
            (turn.isHeld() ? held : missing).put(turn.id(), turn);
            if (turn.isHeld()) {
                waiting.addAll(cites);
                citing(turn.id(), room).forEach(hit -> waiting.add(hit.id()));
            }
        }

        private boolean isSeen(CableId id) {
            return Stream.concat(held.keySet().stream(), missing.keySet().stream())
                    .anyMatch(id::sameTelegram);
        }

        private List<Turn> ordered() {
            var turns = new ArrayList<>(held.values());
            turns.addAll(missing.values());
            var times = new HashMap<CableId, Instant>();
            turns.forEach(turn -> times.put(turn.id(), time(turn)));
            turns.sort(Comparator.comparing((Turn turn) -> times.getOrDefault(turn.id(), Instant.MAX))
                    .thenComparing(Turn::isHeld)
                    .thenComparing(Turn::id));
            return turns;
        }

        /// When it was sent; of one that is not held, when it was first cited.
        private Instant time(Turn turn) {
            return turn.entry()
                    .map(entry -> entry.created().orElse(Instant.MAX))
                    .orElseGet(() -> held.values().stream()
                            .filter(other -> other.cites().stream().anyMatch(turn.id()::sameTelegram))
                            .flatMap(other -> other.entry().flatMap(CatalogueEntry::created).stream())
                            .min(Comparator.naturalOrder())
                            .orElse(Instant.MAX));
        }
    }
}
