package org.septel.archive.search;

import java.util.List;
import org.septel.archive.access.Clearance;

/// A follower of the store. Can always be rebuilt from it. Safe for any number of searching threads and one that
/// applies.
///
/// Every method may throw [IndexException].
public interface SearchIndex extends AutoCloseable {

    /// The last store sequence held; 0 when empty.
    long sequence();

    /// Begins to take cables in; one at a time. Nobody sees anything of it before it is committed.
    Update update();

    /// Takes cables in, each in one state, replacing those it has, and remembers the sequence: both or neither survive
    /// a kill.
    default void apply(List<IndexedCable> cables, long upTo) {
        try (Update update = update()) {
            cables.forEach(cable -> update.put(List.of(cable)));
            update.commit(upTo);
        }
    }

    /// Cables on their way in. Safe for any number of threads until it is committed.
    interface Update extends AutoCloseable {

        /// Takes in a cable that the index is known not to hold, neither from before nor in this update.
        ///
        /// @param views one cable in each state in which somebody sees it; at least one
        void add(List<IndexedCable> views);

        /// Takes in a cable, replacing every state of it that is held.
        ///
        /// @param views one cable in each state in which somebody sees it; at least one
        void put(List<IndexedCable> views);

        /// Makes all of it count and remembers the sequence: both or neither survive a kill.
        void commit(long upTo);

        /// Forgets what was not committed.
        @Override
        void close();
    }

    /// Answers as if what the clearance does not permit did not exist.
    Searcher searcher(Clearance clearance);

    /// Where texts have what a query asks for; of each text its marks in their order. It depends on nothing that the
    /// index holds.
    List<List<Snippet.Mark>> marks(Query query, List<String> texts);

    /// Empties it; the sequence is 0 again.
    void clear();

    @Override
    void close();
}
