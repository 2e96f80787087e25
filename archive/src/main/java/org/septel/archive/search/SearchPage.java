package org.septel.archive.search;

import java.util.List;
import java.util.Optional;

/// One page of an answer.
///
/// @param total all hits, counted exactly
/// @param next  token of the next page; empty on the last
public record SearchPage(List<Hit> hits, long total, List<Facet> facets, Optional<String> next) {

    public SearchPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
