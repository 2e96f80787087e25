package org.septel.archive;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.archive.store.CollectionStore;
import org.septel.telegram.CableId;

/// Turns `collection:` into the ids of what is collected now, so that an index need not know what readers collect. What
/// a reader may not see is not in the reader's index, so its id finds nothing.
final class InCollections {

    /// More cables of the collections of one name are not looked for.
    private static final int MOST = 10_000;

    private final CollectionStore store;

    InCollections(CollectionStore store) {
        this.store = store;
    }

    /// Whether a query asks for a collection.
    static boolean isAskedBy(Query query) {
        return isCollection(query) || query.inner().stream().anyMatch(InCollections::isAskedBy);
    }

    private static boolean isCollection(Query query) {
        return (query instanceof Query.FieldValue(Field named, String _) && named == Field.COLLECTION)
                || (query instanceof Query.FieldPrefix(Field begun, String _) && begun == Field.COLLECTION);
    }

    Query resolved(Query query) {
        return switch (query) {
            case Query.FieldValue(Field field, String value)
            when field == Field.COLLECTION -> among(query, named(value));
            case Query.FieldPrefix(Field field, String start)
            when field == Field.COLLECTION ->
                among(query, collection -> key(collection.title()).startsWith(key(start)));
            case Query.And(List<Query> parts) ->
                new Query.And(parts.stream().map(this::resolved).toList());
            case Query.Or(List<Query> parts) ->
                new Query.Or(parts.stream().map(this::resolved).toList());
            case Query.Not(Query part) -> new Query.Not(resolved(part));
            case Query.Within(var zone, Query part) -> new Query.Within(zone, resolved(part));
            case Query.All _,
                    Query.Word _,
                    Query.Exact _,
                    Query.Fuzzy _,
                    Query.Phrase _,
                    Query.Near _,
                    Query.Prefix _,
                    Query.FieldValue _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.OneParagraph _ -> query;
        };
    }

    private static Predicate<CableCollection> named(String value) {
        return collection -> key(collection.title()).equals(key(value))
                || String.valueOf(collection.number()).equals(value);
    }

    private static String key(String title) {
        return String.join(" ", title.strip().toUpperCase(Locale.ROOT).split("\\s+"));
    }

    /// The query itself, which no cable answers, where nothing is collected.
    private Query among(Query asked, Predicate<CableCollection> wanted) {
        List<Query> ids = store.all().stream()
                .filter(wanted)
                .flatMap(collection -> store.items(collection.number()).stream())
                .map(Collected::cable)
                .distinct()
                .limit(MOST)
                .map(InCollections::called)
                .toList();
        return switch (ids.size()) {
            case 0 -> asked;
            case 1 -> ids.getFirst();
            default -> new Query.Or(ids);
        };
    }

    private static Query called(CableId id) {
        return new Query.FieldValue(Field.ID, id.toString());
    }
}
