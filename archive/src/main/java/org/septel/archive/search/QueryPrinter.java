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
            case Query.Exact(String word) -> QueryText.EXACT + word;
            case Query.Fuzzy(String word) -> word + QueryText.FUZZY;
            case Query.Near(List<String> words, int distance) ->
                quoted(String.join(" ", words)) + QueryText.FUZZY + distance;
            case Query.FieldValue(Field field, String value) ->
                field.keyword() + ":" + (QueryText.isBareValue(value) ? value : quoted(value));
            case Query.WholeValue(Field field, String value) -> field.keyword() + ":" + QueryText.EXACT + quoted(value);
            case Query.Missing(Field field) -> field.keyword() + ":" + QueryText.NONE;
            case Query.FieldPrefix(Field field, String start) -> field.keyword() + ":" + start + "*";
            case Query.Between between -> between.field().keyword() + ":" + DateText.print(between);
            case Query.Numbers numbers -> numbers.field().keyword() + ":" + NumberText.print(numbers);
            case Query.Urgency urgency -> Field.PRECEDENCE.keyword() + ":" + PrecedenceText.print(urgency);
            case Query.OneParagraph(Query part) -> Field.PARAGRAPH.keyword() + ":(" + print(part) + ")";
            case Query.Within(Zone zone, Query part) ->
                Field.IN.keyword() + ":" + zone + " " + (part instanceof Query.And ? print(part) : operand(part));
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
        boolean compound = part instanceof Query.And || part instanceof Query.Or || part instanceof Query.Within;
        return compound ? "(" + print(part) + ")" : print(part);
    }
}
