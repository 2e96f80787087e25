package org.septel.archive.search;

import java.util.List;
import java.util.Optional;

/// One page of an answer.
///
/// @param total   all hits, counted exactly
/// @param next    token of the next page; empty on the last
/// @param nearest where hits were also told by meaning
public record SearchPage(
        List<Hit> hits, long total, List<Facet> facets, Optional<String> next, Optional<Nearest> nearest) {

    public SearchPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }

    /// What was told by words alone.
    public SearchPage(List<Hit> hits, long total, List<Facet> facets, Optional<String> next) {
        this(hits, total, facets, next, Optional.empty());
    }

    /// What comparing by meaning brought to an answer.
    ///
    /// @param alone    of the total, those which do not answer the query as it is
    /// @param unmapped cables that could not be compared, for they have no vectors yet
    public record Nearest(long alone, long unmapped) {

        /// As a reader is told.
        public String sentence() {
            String found = "%,d of these by meaning or by some of the words alone".formatted(alone);
            return unmapped == 0 ? found : found + "; %,d cables could not be compared yet".formatted(unmapped);
        }
    }
}
