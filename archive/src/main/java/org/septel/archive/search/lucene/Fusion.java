package org.septel.archive.search.lucene;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;
import org.septel.archive.search.Reason;

/// An answer in which not words alone decide.
///
/// @param query    finds all of it, in its order
/// @param places   by document, of those that were ranked
/// @param alone    how many do not answer the query as it is
/// @param unmapped how many could not be compared
record Fusion(Query query, Map<Integer, Place> places, long alone, long unmapped) {

    /// Why a document is where it is.
    ///
    /// @param score   as a reader is told: how near it is, or that and its words together
    /// @param passage the nearest
    record Place(float score, Reason reason, Optional<Integer> passage) {}
}
