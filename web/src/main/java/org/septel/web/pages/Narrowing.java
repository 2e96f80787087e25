package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;

/// A query to which a facet's value is added, or from which it is taken. Queries are changed as data, never as text.
record Narrowing(Query query) {

    /// The condition that a field has a value; empty where no query can say it.
    static Optional<Query> condition(Field field, String value) {
        try {
            return Optional.of(Query.value(field, value));
        } catch (IllegalArgumentException unspeakable) {
            return Optional.empty();
        }
    }

    /// The conditions of the query that are like those of facets, in its order.
    List<Query> active() {
        return parts().stream()
                .filter(part -> part instanceof Query.FieldValue || part instanceof Query.Between)
                .toList();
    }

    boolean has(Query condition) {
        return parts().contains(condition);
    }

    Query with(Query condition) {
        var longer = new ArrayList<>(parts());
        longer.add(condition);
        return Query.and(longer);
    }

    Query without(Query condition) {
        return Query.and(
                parts().stream().filter(part -> !part.equals(condition)).toList());
    }

    private List<Query> parts() {
        return query instanceof Query.And and ? and.parts() : List.of(query);
    }
}
