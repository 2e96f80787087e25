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

    /// Takes cables in, replacing those it has, and remembers the sequence: both or neither survive a kill.
    void apply(List<IndexedCable> cables, long upTo);

    /// Answers as if what the clearance does not permit did not exist.
    Searcher searcher(Clearance clearance);

    /// Empties it; the sequence is 0 again.
    void clear();

    @Override
    void close();
}
