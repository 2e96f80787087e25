package org.septel.archive.store;

import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.telegram.CableId;

/// What readers put together. It is handed to whoever asks: what of it a reader may see is for others to decide.
///
/// Every method may throw [StoreException]; numbers that stand for nothing change nothing.
public interface CollectionStore {

    /// A new collection with things in it, in one transaction; its number.
    long make(String title, List<New> items, String author);

    void rename(long collection, String title);

    /// Removes a collection with all that is in it.
    void remove(long collection);

    /// In the order in which they were made.
    List<CableCollection> all();

    /// In the order that the reader gave them.
    List<Collected> items(long collection);

    /// What is in all collections.
    List<Collected> items();

    /// Puts things at the end of a collection, in one transaction.
    ///
    /// @throws IllegalArgumentException if there is no such collection
    void add(long collection, List<New> items, String author);

    void change(long item, Collected.Remark remark);

    /// Puts one thing before the one that stands `steps` before it; behind it for a negative number.
    void move(long item, int steps);

    void drop(long item);

    /// Something to put into a collection.
    record New(CableId cable, Optional<Collected.Passage> what, Collected.Remark remark) {}
}
