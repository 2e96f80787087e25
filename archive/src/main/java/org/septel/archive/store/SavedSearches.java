package org.septel.archive.store;

import java.util.List;
import org.septel.archive.cable.SavedSearch;

/// The queries that readers saved. They are handed to whoever asks: whose they are is for others to look at.
///
/// Every method may throw [StoreException]; numbers that stand for nothing change nothing.
public interface SavedSearches {

    /// Keeps a query; its number.
    ///
    /// @param seen the sequence up to which nothing is new
    long save(String title, String query, String owner, long seen);

    void rename(long search, String title);

    /// Everything up to this sequence is seen; what was seen before stays seen.
    void see(long search, long sequence);

    void remove(long search);

    /// In the order in which they were saved.
    List<SavedSearch> all();
}
