package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.search.Field;
import org.septel.archive.search.Possession;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;
import org.septel.telegram.DiagnosticCode;

/// Queries that find the cables behind a figure, within the query that a report is about.
record Links(Query within) {

    /// More ids than that make no query that anybody reads.
    private static final int MOST_IDS = 100;

    /// All of these besides.
    Query where(Query... conditions) {
        return Query.and(
                Stream.concat(Stream.of(within), Arrays.stream(conditions)).toList());
    }

    /// A field has this value, where the value can be asked for.
    static Optional<Query> found(Field field, String value) {
        try {
            return Optional.of(Query.value(field, value));
        } catch (IllegalArgumentException noValue) { // a cable may say what no query can
            return Optional.empty();
        }
    }

    static Query post(String code) {
        return Query.value(Field.POST, code);
    }

    /// Cables that have any of these values; empty where one of them cannot be asked for.
    static Optional<Query> either(Field field, Collection<String> values) {
        List<Query> each =
                values.stream().flatMap(value -> found(field, value).stream()).toList();
        return each.isEmpty() || each.size() < values.size()
                ? Optional.empty()
                : Optional.of(each.size() == 1 ? each.getFirst() : new Query.Or(each));
    }

    /// Cables to any of these addresses, to act or to know; empty where one of them cannot be asked for.
    static Optional<Query> addressed(Collection<String> addresses) {
        var each = new ArrayList<Query>();
        for (String address : addresses) {
            Optional<Query> action = found(Field.TO, address);
            Optional<Query> info = found(Field.INFO, address);
            if (action.isEmpty() || info.isEmpty()) {
                return Optional.empty();
            }
            each.add(action.get());
            each.add(info.get());
        }
        return each.isEmpty() ? Optional.empty() : Optional.of(new Query.Or(each));
    }

    /// Ids of a year, in the form that has all four digits of it.
    static Query year(int year) {
        return new Query.FieldPrefix(Field.ID, Integer.toString(year));
    }

    static Query days(LocalDate first, LocalDate last) {
        return new Query.Between(Field.DATE, first, last);
    }

    static Query endsBetween(LocalDate first, LocalDate last) {
        return new Query.Between(Field.ENDS, first, last);
    }

    static Query serials(int first, int last) {
        return new Query.Numbers(Field.SERIAL, first, last);
    }

    static Query citing(CableId id) {
        return Query.value(Field.REF, id.as(CableId.Form.DOCUMENT).toString());
    }

    /// That came in a layout.
    static Query layout(String format) {
        return new Query.WholeValue(Field.SOURCE, format);
    }

    static Query odd(DiagnosticCode code) {
        return Query.value(Field.HAS, Possession.diagnostic(code.toString()));
    }

    /// These cables; empty where they are too many to be named.
    static Optional<Query> listed(Collection<CableId> ids) {
        return ids.isEmpty() || MOST_IDS < ids.size() ? Optional.empty() : Optional.of(ids(ids));
    }

    /// These cables, or the first hundred of them.
    static Query ids(Collection<CableId> ids) {
        List<Query> each = ids.stream()
                .limit(MOST_IDS)
                .map(id -> Query.value(Field.ID, id.toString()))
                .toList();
        return each.size() == 1 ? each.getFirst() : new Query.Or(each);
    }
}
