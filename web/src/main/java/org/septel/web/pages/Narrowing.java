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
        return parts().stream().filter(Narrowing::isCondition).toList();
    }

    private static boolean isCondition(Query part) {
        return switch (part) {
            case Query.FieldValue _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.FieldPrefix _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _ -> true;
            case Query.Not(Query unwanted) -> isCondition(unwanted);
            case Query.All _,
                    Query.Word _,
                    Query.Exact _,
                    Query.Fuzzy _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.Prefix _,
                    Query.OneParagraph _,
                    Query.Within _,
                    Query.And _,
                    Query.Or _ -> false;
        };
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

    /// Without what it asks of the date.
    Narrowing withoutTime() {
        return new Narrowing(Query.and(
                parts().stream().filter(part -> !Narrowing.isOfTime(part)).toList()));
    }

    private static boolean isOfTime(Query part) {
        return (part instanceof Query.Between days && days.field() == Field.DATE)
                || (part instanceof Query.Missing missing && missing.field() == Field.DATE);
    }

    private List<Query> parts() {
        return query instanceof Query.And and ? and.parts() : List.of(query);
    }
}
