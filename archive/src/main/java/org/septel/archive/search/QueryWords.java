package org.septel.archive.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.septel.telegram.Precedence;

/// A query said in words, so that who typed it sees how it was read: *Cables that have “kosovo” in any form, and carry
/// the tag PREL*.
public final class QueryWords {

    private QueryWords() {}

    /// One sentence, without a final full stop.
    public static String of(Query query) {
        return query instanceof Query.All ? "All cables" : "Cables that " + clause(query);
    }

    /// What a cable does, after *that*.
    private static String clause(Query query) {
        return switch (query) {
            case Query.All _ -> "are held";
            case Query.Word(String word) -> "have " + quoted(word) + " in any form";
            case Query.Exact(String word) -> "have exactly " + quoted(word);
            case Query.Fuzzy(String word) -> "have a word spelt nearly like " + quoted(word);
            case Query.Phrase(List<String> words) -> "have " + quoted(String.join(" ", words)) + " in a row";
            case Query.Near(List<String> words, int distance) ->
                "have " + quoted(String.join(" ", words)) + " with at most " + distance + " words between";
            case Query.Prefix(String start) -> "have a word that begins with " + quoted(start);
            case Query.FieldValue(Field field, String value) -> value(field, value);
            case Query.WholeValue(Field field, String value) ->
                "have " + noun(field) + " that is exactly " + quoted(value);
            case Query.FieldPrefix(Field field, String start) ->
                "have " + noun(field) + " that begins with " + quoted(start);
            case Query.Missing(Field field) -> "have no " + noun(field).split(" ", 2)[1];
            case Query.Between(Field field, LocalDate first, LocalDate last) ->
                switch (field) {
                            case DECL -> "are to be declassified ";
                            case ENDS -> "end to be classified ";
                            default -> "were created ";
                        }
                        + days(first, last);
            case Query.Numbers numbers -> "have the number " + NumberText.print(numbers);
            case Query.Urgency urgency -> "are of precedence " + urgency(urgency);
            case Query.OneParagraph(Query part) -> "in one and the same paragraph " + clause(part);
            case Query.Within(Zone zone, Query part) -> place(zone) + " " + clause(part);
            case Query.And(List<Query> parts) ->
                parts.stream().map(QueryWords::part).collect(Collectors.joining(", and "));
            case Query.Or(List<Query> parts) ->
                parts.stream().map(QueryWords::part).collect(Collectors.joining(", or "));
            case Query.Not(Query part) -> "are none of those that " + part(part);
        };
    }

    private static String part(Query query) {
        return query instanceof Query.And || query instanceof Query.Or ? "(" + clause(query) + ")" : clause(query);
    }

    private static String value(Field field, String value) {
        return switch (field) {
            case ID -> "are called " + value;
            case FROM -> "were sent by " + quoted(value);
            case TO -> "were sent to " + quoted(value) + " to act";
            case INFO -> "were sent to " + quoted(value) + " to know";
            case ORIGIN -> "come from " + quoted(value);
            case COUNTRY -> "come from a post in " + value;
            case TAG -> "carry the tag " + value;
            case SUBJECT -> "have " + quoted(value) + " in the title";
            case CLASSIFICATION -> "are classified " + value;
            case CAPTION -> "carry the caption " + value;
            case CAVEAT -> "carry the caveat " + value;
            case REF -> "cite " + value;
            case CITED_BY -> "are cited by " + value;
            case POST -> "have the post " + value + " in their id";
            case ORDER -> "are classified under executive order " + value;
            case ENDING -> "have a classification that ends as " + value;
            case REASON -> "are classified for reason " + value;
            case SIGNER -> "were signed by " + quoted(value);
            case CLASSIFIED_BY -> "were classified by " + quoted(value);
            case PERSON -> "name " + quoted(value) + " as a person";
            case PLACE -> "name " + quoted(value) + " as a place";
            case ORGANISATION -> "name " + quoted(value) + " as an organisation";
            case PORTION -> "have a paragraph marked " + value;
            case HAS -> "have " + possession(value);
            case COLLECTION -> "are in the collection " + quoted(value);
            case SOURCE -> "come from a source with " + quoted(value) + " in its name";
            case LANGUAGE -> value.equals("unknown") ? "are in no language that is known" : "are in " + capital(value);
            // these have no values of this kind
            case PRECEDENCE, DATE, SERIAL, DECL, ENDS, IN, PARAGRAPH -> field.keyword() + " " + value;
        };
    }

    private static String possession(String value) {
        return value.startsWith("diagnostic:")
                ? "the oddity " + value.substring("diagnostic:".length())
                : "a " + value.replace('-', ' ');
    }

    /// With its article, which is one word.
    private static String noun(Field field) {
        return switch (field) {
            case ID -> "an id";
            case FROM -> "a sender";
            case TO -> "an action addressee";
            case INFO -> "an information addressee";
            case ORIGIN -> "an origin";
            case COUNTRY -> "a country";
            case TAG -> "a tag";
            case SUBJECT -> "a word in the title";
            case CLASSIFICATION -> "a classification";
            case CAPTION -> "a caption";
            case CAVEAT -> "a caveat";
            case PRECEDENCE -> "a precedence";
            case DATE -> "a date";
            case REF -> "a reference";
            case CITED_BY -> "a citation";
            case POST -> "a post";
            case SERIAL -> "a number";
            case ORDER -> "an executive order";
            case DECL -> "a date of declassification";
            case ENDS -> "an end of classification";
            case ENDING -> "a way to end";
            case REASON -> "a reason";
            case SIGNER -> "a signer";
            case CLASSIFIED_BY -> "a classifier";
            case PERSON -> "a person";
            case PLACE -> "a place";
            case ORGANISATION -> "an organisation";
            case PORTION -> "a portion mark";
            case HAS -> "a mark";
            case COLLECTION -> "a collection";
            case SOURCE -> "a source";
            case LANGUAGE -> "a language";
            case IN, PARAGRAPH -> "a part";
        };
    }

    private static String place(Zone zone) {
        return switch (zone) {
            case SUMMARY -> "in the summary";
            case COMMENT -> "in a comment";
            case HEADING -> "in a heading";
            case BODY -> "in the text";
        };
    }

    private static String days(LocalDate first, LocalDate last) {
        if (first.equals(Query.Between.EARLIEST)) {
            return last.equals(Query.Between.LATEST) ? "on a day that is known" : "until " + last;
        }
        if (last.equals(Query.Between.LATEST)) {
            return "since " + first;
        }
        String shortest = DateText.print(new Query.Between(Field.DATE, first, last));
        return shortest.contains("..")
                ? "from " + first + " to " + last
                : (shortest.length() == first.toString().length() ? "on " : "in ") + shortest;
    }

    private static String urgency(Query.Urgency urgency) {
        Precedence lowest = urgency.lowest();
        Precedence highest = urgency.highest();
        if (lowest == highest) {
            return word(lowest);
        }
        return highest == Query.Urgency.MOST ? word(lowest) + " or higher" : word(highest) + " or lower";
    }

    private static String word(Precedence precedence) {
        return precedence.toString().toLowerCase(Locale.ROOT);
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
