package org.septel.archive.search;

import java.util.List;

/// What came in and answers a query.
///
/// @param total  how many cables did
/// @param latest the latest of them first
public record News(long total, List<Hit> latest) {

    public News {
        latest = List.copyOf(latest);
    }
}
