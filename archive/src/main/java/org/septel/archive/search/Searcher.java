package org.septel.archive.search;

/// Answers queries over one moment of the index. Safe for any number of threads; close it.
public interface Searcher extends AutoCloseable {

    /// @throws IllegalArgumentException if the page token is not one of ours
    SearchPage search(SearchRequest request);

    @Override
    void close();
}
