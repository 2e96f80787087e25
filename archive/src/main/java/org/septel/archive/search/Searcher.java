package org.septel.archive.search;

import java.util.function.Consumer;
import org.septel.archive.cable.CableFacts;

/// Answers queries over one moment of the index. Safe for any number of threads; close it.
public interface Searcher extends AutoCloseable {

    /// @throws IllegalArgumentException if the page token is not one of ours
    SearchPage search(SearchRequest request);

    /// Hands over the facts of every cable that answers, one after the other, in no order that means anything.
    void facts(Query query, Consumer<CableFacts> each);

    @Override
    void close();
}
