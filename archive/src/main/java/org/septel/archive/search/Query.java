package org.septel.archive.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.septel.telegram.Classification;
import org.septel.telegram.Precedence;

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
    ///
    /// @throws IllegalArgumentException if it is no value of the field; the message says what to write
    static Query value(Field field, String value) {
        String words = String.join(" ", QueryText.words(value));
        return switch (field.shape()) {
            case DAYS -> DateText.parse(field, words);
            case NUMBER -> NumberText.parse(field, words);
            case PRECEDENCE -> PrecedenceText.parse(words);
            case ID, NAME, TEXT, KEYWORD -> new FieldValue(field, value);
            case ZONE -> throw new IllegalArgumentException("in: takes one of " + Zone.all());
            case PARAGRAPH -> throw new IllegalArgumentException("para: takes words in parentheses");
        };
    }

    /// The queries that this one joins, excludes or confines; none where it asks by itself.
    default List<Query> inner() {
        return switch (this) {
            case And(List<Query> parts) -> parts;
            case Or(List<Query> parts) -> parts;
            case Not(Query part) -> List.of(part);
            case Within(Zone _, Query part) -> List.of(part);
            case OneParagraph(Query part) -> List.of(part);
            case All _,
                    Word _,
                    Exact _,
                    Fuzzy _,
                    Phrase _,
                    Near _,
                    Prefix _,
                    FieldValue _,
                    FieldPrefix _,
                    WholeValue _,
                    Missing _,
                    Between _,
                    Numbers _,
                    Urgency _ -> List.of();
        };
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

    /// One word exactly as written, with its capitals and accents, and in no other form: `=Polish`.
    ///
    /// @param word as of a [Word]
    record Exact(String word) implements Query {
        public Exact {
            require(QueryText.isExact(word), "not a word of a query: ", word);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Words that are spelt nearly so, one letter off, or two in longer words: `kouchnr~`.
    ///
    /// @param word as of a [Word], with at least [QueryParser#SHORTEST_FUZZY] letters or digits
    record Fuzzy(String word) implements Query {
        public Fuzzy {
            require(QueryText.isFuzzy(word), "not a word to be spelt otherwise: ", word);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Words near one another, in any order: `"kosovo status"~5`.
    ///
    /// @param words    as of a [Phrase]; at least two
    /// @param distance how many words may stand between, 1 to [QueryParser#FARTHEST]
    record Near(List<String> words, int distance) implements Query {
        public Near {
            words = new Phrase(words).words();
            require(2 <= words.size(), "fewer than two words: ", words.toString());
            require(1 <= distance && distance <= QueryParser.FARTHEST, "no distance: ", String.valueOf(distance));
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// A field has this value: words in a row for names and the subject, the whole value for the others.
    ///
    /// @param value made canonical: blanks single, no quotation marks; ids, TAGS, captions, marks and
    ///     classifications in capitals, `C` is `CONFIDENTIAL`, reasons as `1.4(b)`
    record FieldValue(Field field, String value) implements Query {
        public FieldValue {
            require(hasValues(field), "no values of their own has ", field.keyword());
            value = canonical(field, value);
            require(!value.isEmpty(), "an empty value of ", field.keyword());
            if (field == Field.HAS && !Possession.isValue(value)) {
                throw new IllegalArgumentException(QueryMistake.brief(value)
                        + " is not what a cable has: write one of " + Possession.all()
                        + ", or diagnostic: with its code");
            }
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// A field has exactly this value, and not only its words: `origin:="Embassy Moscow"`.
    ///
    /// @param field one whose values hits are counted by, and are text
    /// @param value made canonical as that of a [FieldValue]; signers and addressees in capitals,
    ///     names that a text has without accents too
    record WholeValue(Field field, String value) implements Query {
        public WholeValue {
            require(hasWholeValues(field), "no whole values has ", field.keyword());
            value = canonicalWhole(field, value);
            require(QueryText.hasLetterOrDigit(value), "an empty value of ", field.keyword());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// A field has no value: `signer:none`.
    ///
    /// @param field one whose values hits are counted by
    record Missing(Field field) implements Query {
        public Missing {
            require(Facet.isCounted(field), "not known to be missing: ", field.keyword());
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// A field's value, or a word in it, begins so: `id:07MOSCOW*`, `origin:mosc*`.
    record FieldPrefix(Field field, String start) implements Query {
        public FieldPrefix {
            require(hasBeginnings(field) && QueryText.isBeginning(start), "not the beginning of a value: ", start);
            start = cased(field, start);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// Created, or to be declassified, on one of these days, both included, UTC: `date:2007-01..2008-06`. Cables
    /// without
    /// such a date are not.
    ///
    /// @param field a field of days
    /// @param first [#EARLIEST] where the range is open
    /// @param last  [#LATEST] where the range is open
    record Between(Field field, LocalDate first, LocalDate last) implements Query {

        public static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
        public static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

        public Between {
            require(field.shape() == Field.Shape.DAYS, "no days has ", field.keyword());
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

    /// A number in this range, both ends included: `serial:4600..4700`.
    ///
    /// @param field a field of numbers
    /// @param first 0 where the range is open
    /// @param last  [Integer#MAX_VALUE] where the range is open
    record Numbers(Field field, int first, int last) implements Query {
        public Numbers {
            require(field.shape() == Field.Shape.NUMBER, "no numbers has ", field.keyword());
            require(0 <= first && first <= last, "no numbers: ", first + ".." + last);
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// As urgent as this, for those who are to act: `precedence:>=immediate`.
    record Urgency(Precedence lowest, Precedence highest) implements Query {
        public Urgency {
            boolean whole = lowest == highest || lowest == LEAST || highest == MOST;
            require(whole && lowest.compareTo(highest) <= 0, "no precedences: ", lowest + ".." + highest);
        }

        static final Precedence LEAST = Precedence.ROUTINE;
        static final Precedence MOST = Precedence.FLASH;

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// One paragraph has all that is asked: `para:(kosovo portion:S)`.
    ///
    /// @param query of words, phrases, beginnings, words near one another, portion marks, and their combinations
    record OneParagraph(Query query) implements Query {
        public OneParagraph {
            require(isOfOneParagraph(query), "cannot be asked of one paragraph: ", query.toString());
        }

        /// Whether a query can be asked of one paragraph.
        static boolean isOfOneParagraph(Query query) {
            return switch (query) {
                case Word _, Phrase _, Prefix _, Fuzzy _, Near _ -> true;
                case FieldValue(Field field, String _) -> field == Field.PORTION;
                case And(List<Query> parts) -> parts.stream().allMatch(OneParagraph::isOfOneParagraph);
                case Or(List<Query> parts) -> parts.stream().allMatch(OneParagraph::isOfOneParagraph);
                case Not(Query part) -> isOfOneParagraph(part);
                case All _,
                        Exact _,
                        FieldPrefix _,
                        WholeValue _,
                        Missing _,
                        Between _,
                        Numbers _,
                        Urgency _,
                        OneParagraph _,
                        Within _ -> false;
            };
        }

        @Override
        public String toString() {
            return QueryPrinter.print(this);
        }
    }

    /// The words of a query stand in this part of the text: `in:summary kosovo`. Its fields are of the whole cable.
    ///
    /// @param query without a zone of its own
    record Within(Zone zone, Query query) implements Query {
        public Within {
            require(!hasZone(query), "a zone within a zone: ", query.toString());
        }

        private static boolean hasZone(Query query) {
            return switch (query) {
                case Within _, OneParagraph _ -> true;
                case And(List<Query> parts) -> parts.stream().anyMatch(Within::hasZone);
                case Or(List<Query> parts) -> parts.stream().anyMatch(Within::hasZone);
                case Not(Query part) -> hasZone(part);
                case All _,
                        Word _,
                        Exact _,
                        Fuzzy _,
                        Phrase _,
                        Near _,
                        Prefix _,
                        FieldValue _,
                        WholeValue _,
                        Missing _,
                        FieldPrefix _,
                        Between _,
                        Numbers _,
                        Urgency _ -> false;
            };
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

    /// The one spelling of a whole value, for queries and for those who count them.
    static String canonicalWhole(Field field, String value) {
        String canonical = canonical(field, value);
        return switch (field) {
            case SIGNER, TO -> canonical.toUpperCase(Locale.ROOT);
            case PERSON, PLACE, ORGANISATION ->
                QueryText.withoutAccents(canonical).toUpperCase(Locale.ROOT);
            default -> canonical;
        };
    }

    /// Whether hits are counted by the field's values, which are text.
    static boolean hasWholeValues(Field field) {
        return Facet.isCounted(field) && hasValues(field);
    }

    private static String canonical(Field field, String value) {
        String words = cased(field, String.join(" ", QueryText.words(value)));
        return switch (field) {
            case CLASSIFICATION -> classification(words);
            case REASON -> words.replace(" ", "");
            default -> words;
        };
    }

    /// In the letters in which the field's values are kept.
    private static String cased(Field field, String value) {
        return switch (field.shape()) {
            case NAME, TEXT, DAYS, NUMBER, PRECEDENCE, ZONE, PARAGRAPH -> value;
            case ID -> value.toUpperCase(Locale.ROOT);
            case KEYWORD ->
                field == Field.HAS || field == Field.REASON || field == Field.LANGUAGE
                        ? value.toLowerCase(Locale.ROOT)
                        : value.toUpperCase(Locale.ROOT);
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

    private static boolean hasValues(Field field) {
        return switch (field.shape()) {
            case ID, NAME, TEXT, KEYWORD -> true;
            case DAYS, NUMBER, PRECEDENCE, ZONE, PARAGRAPH -> false;
        };
    }

    /// Whether its values can be asked for by their beginning.
    static boolean hasBeginnings(Field field) {
        return hasValues(field) && field != Field.CITED_BY && field != Field.HAS;
    }

    private static void require(boolean held, String trouble, String value) {
        if (!held) {
            throw new IllegalArgumentException(trouble + value);
        }
    }
}
