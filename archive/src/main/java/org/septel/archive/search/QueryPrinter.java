package org.septel.archive.search;

import java.util.List;
import java.util.stream.Collectors;

/// A query as a person would type it. What [QueryParser] reads of it is equal to what was printed.
final class QueryPrinter {

    private QueryPrinter() {}

    static String print(Query query) {
        return switch (query) {
            case Query.All _ -> "*";
            case Query.Word(String word) -> word;
            case Query.Phrase(List<String> words) -> quoted(String.join(" ", words));
            case Query.Prefix(String start) -> start + "*";
            case Query.FieldValue(Field field, String value) ->
                field.keyword() + ":" + (QueryText.isBare(value) ? value : quoted(value));
            case Query.FieldPrefix(Field field, String start) -> field.keyword() + ":" + start + "*";
            case Query.Between between -> Field.DATE.keyword() + ":" + DateText.print(between);
            case Query.And(List<Query> parts) -> joined(parts, " ");
            case Query.Or(List<Query> parts) -> joined(parts, " OR ");
            case Query.Not(Query part) -> "-" + operand(part);
        };
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    private static String joined(List<Query> parts, String between) {
        return parts.stream().map(QueryPrinter::operand).collect(Collectors.joining(between));
    }

    private static String operand(Query part) {
        return part instanceof Query.And || part instanceof Query.Or ? "(" + print(part) + ")" : print(part);
    }
}
