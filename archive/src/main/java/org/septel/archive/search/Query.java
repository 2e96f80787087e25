package org.septel.archive.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.septel.telegram.Classification;

/// What is asked, as data. Every query prints itself (`toString`) as a text that [QueryParser] reads back as an equal
/// query, within the parser's limits.
///
/// Constructors accept only what has such a text; an `IllegalArgumentException` names the value that has none. To add
/// to a reader's query, use [#and(List)] and [#value(Field, String)] and never paste text.
public sealed interface Query {

    /// All of these: drops [All], and is the query itself where there is but one.
    static Query and(List<Query> parts) {
        List<Query> narrowing =
                parts.stream().filter(part -> !(part instanceof All)).toList();
        return switch (narrowing.size()) {
            case 0 -> new All();
            case 1 -> narrowing.getFirst();
            default -> new And(narrowing);
        };
    }

    /// A field has this value, as a facet or a link gives it: for [Field#DATE] a date as in [QueryParser].
    static Query value(Field field, String value) {
        return field == Field.DATE ? DateText.parse(canonical(field, value)) : new FieldValue(field, value);
    }

    /// Everything: `*`.
    record All() implements Query {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// One word in the text or the title, in any of its forms: `negotiate`, `al-Assad`, `07MOSCOW4634`.
    ///
    /// @param word no blanks, quotation marks, parentheses or stars; not one of the language's own words
    record Word(String word) implements Query {
        public Word {
            require(QueryText.isWord(word), "not a word of a query: ", word);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Words in a row: `"special, privileged character"`.
    ///
    /// @param words at least one; no blanks or quotation marks in them
    record Phrase(List<String> words) implements Query {
        public Phrase {
            words = List.copyOf(words);
            require(
                    !words.isEmpty()
                            && words.stream().allMatch(QueryText::isQuotable)
                            && words.stream().anyMatch(QueryText::hasLetterOrDigit),
                    "not a phrase: ",
                    words.toString());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Words that begin so: `kosov*`.
    ///
    /// @param start as a word, with at least two letters or digits
    record Prefix(String start) implements Query {
        public Prefix {
            require(QueryText.isPrefix(start), "not the beginning of a word: ", start);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// A field has this value: words in a row for `from`, `origin` and `subject`, the whole value for the others.
    ///
    /// @param value made canonical: blanks single, no quotation marks; ids, TAGS and classifications in capitals,
    ///     `C` is `CONFIDENTIAL`
    record FieldValue(Field field, String value) implements Query {
        public FieldValue {
            require(field != Field.DATE, "days are a Between: ", value);
            value = canonical(field, value);
            require(!value.isEmpty(), "an empty value of ", field.keyword());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// A field's value, or a word in it, begins so: `id:07MOSCOW*`, `origin:mosc*`.
    record FieldPrefix(Field field, String start) implements Query {
        public FieldPrefix {
            require(
                    field != Field.DATE && QueryText.isBare(start) && QueryText.isLongEnough(start),
                    "not the beginning of a value: ",
                    start);
            start = isKeyword(field) ? start.toUpperCase(Locale.ROOT) : start;
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Created on one of these days, both included, UTC: `date:2007-01..2008-06`. Cables without a date are not.
    ///
    /// @param first [#EARLIEST] where the range is open
    /// @param last  [#LATEST] where the range is open
    record Between(LocalDate first, LocalDate last) implements Query {

        public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
        public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

        public Between {
            require(
                    !first.isBefore(EARLIEST) && !last.isAfter(LATEST) && !last.isBefore(first),
                    "no days: ",
                    first + ".." + last);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// All of them; at least two.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
            require(2 <= parts.size(), "fewer than two parts: ", parts.toString());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// At least one of them; at least two to choose from.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
            require(2 <= parts.size(), "fewer than two parts: ", parts.toString());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Not this.
    record Not(Query query) implements Query {
        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    private static String canonical(Field field, String value) {
        String words = String.join(" ", QueryText.words(value));
        return switch (field) {
            case FROM, ORIGIN, SUBJECT, DATE -> words;
            case ID, TAG -> words.toUpperCase(Locale.ROOT);
            case CLASSIFICATION -> classification(words.toUpperCase(Locale.ROOT));
        };
    }

    private static String classification(String value) {
        for (Classification level : Classification.values()) {
            if (level.portion().equals(value)) {
                return level.toString();
            }
        }
        return value;
    }

    private static boolean isKeyword(Field field) {
        return switch (field) {
            case FROM, ORIGIN, SUBJECT, DATE -> false;
            case ID, TAG, CLASSIFICATION -> true;
        };
    }

    private static void require(boolean held, String trouble, String value) {
        if (!held) {
            throw new IllegalArgumentException(trouble + value);
        }
    }
}
