package org.septel.archive.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Any query, for laws.
public final class Queries {

    private static final List<Field> BEGINNING =
            Arrays.stream(Field.values()).filter(Query::hasBeginnings).toList();

    private Queries() {}

    /// Of every kind, three levels deep, with words of any letters.
    public static Arbitrary<Query> any() {
        Arbitrary<Query> leaf = Arbitraries.oneOf(leaf(), oneParagraph(), within());
        return Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> leaf, () -> pair(leaf), () -> pair(pair(leaf)));
    }

    private static Arbitrary<Query> pair(Arbitrary<Query> part) {
        Arbitrary<List<Query>> parts = part.list().ofMinSize(2).ofMaxSize(4);
        return Arbitraries.oneOf(parts.map(Query.And::new), parts.map(Query.Or::new), part.map(Query.Not::new), part);
    }

    private static Arbitrary<Query> leaf() {
        Arbitrary<String> word = Arbitraries.oneOf(strange(), plain());
        Arbitrary<Field> field = Arbitraries.of(BEGINNING);
        return Arbitraries.oneOf(
                Arbitraries.just(new Query.All()),
                word.filter(QueryText::isWord).map(Query.Word::new),
                word.filter(QueryText::isPrefix).map(Query.Prefix::new),
                word.filter(QueryText::isQuotable)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .filter(words -> words.stream().anyMatch(QueryText::hasLetterOrDigit))
                        .map(Query.Phrase::new),
                Combinators.combine(field, word.filter(QueryText::hasLetterOrDigit))
                        .as(Query.FieldValue::new),
                Combinators.combine(
                                Arbitraries.of(Field.values()).filter(Query::hasWholeValues),
                                word.filter(QueryText::hasLetterOrDigit))
                        .as(Query.WholeValue::new),
                Arbitraries.of(Field.values()).filter(Facet::isCounted).map(Query.Missing::new),
                Combinators.combine(field, word.filter(QueryText::isBeginning)).as(Query.FieldPrefix::new),
                word.filter(QueryText::isExact).map(Query.Exact::new),
                word.filter(QueryText::isFuzzy).map(Query.Fuzzy::new),
                near(word),
                Arbitraries.of("redaction", "missing-section", "diagnostic:serial-disagrees")
                        .map(value -> new Query.FieldValue(Field.HAS, value)),
                Arbitraries.just(new Query.FieldValue(Field.CITED_BY, "07MOSCOW4634")),
                numbers(),
                Arbitraries.of("immediate", ">=niact", "<=priority", "<=flash", ">=routine")
                        .map(PrecedenceText::parse),
                between());
    }

    private static Arbitrary<Query> near(Arbitrary<String> word) {
        return Combinators.combine(
                        word.filter(QueryText::isQuotable)
                                .list()
                                .ofMinSize(2)
                                .ofMaxSize(4)
                                .filter(words -> words.stream().anyMatch(QueryText::hasLetterOrDigit)),
                        Arbitraries.integers().between(1, QueryParser.FARTHEST))
                .as(Query.Near::new);
    }

    private static Arbitrary<Query> numbers() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 999_999_999);
        return Combinators.combine(number, number, Arbitraries.of(true, false))
                .as((one, other, open) -> new Query.Numbers(
                        Field.SERIAL, Math.min(one, other), open ? Integer.MAX_VALUE : Math.max(one, other)));
    }

    private static Arbitrary<Query> oneParagraph() {
        Arbitrary<Query> leaf = Arbitraries.oneOf(
                plain().filter(QueryText::isWord).map(Query.Word::new),
                Arbitraries.of("S", "S/NF").map(mark -> new Query.FieldValue(Field.PORTION, mark)));
        return pair(pair(leaf)).map(Query.OneParagraph::new);
    }

    private static Arbitrary<Query> within() {
        return Combinators.combine(Arbitraries.of(Zone.class), pair(leaf())).as(Query.Within::new);
    }

    private static Arbitrary<String> strange() {
        return Arbitraries.strings()
                .withChars("ab0-:*().'\"“” \u00A0\t&/§éß\uD800")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Arbitrary<String> plain() {
        return Arbitraries.of(
                "kosovo",
                "07MOSCOW4634",
                "U.S.",
                "al-Assad",
                "O'Brien",
                "AND",
                "OR",
                "NOT",
                "or",
                "none",
                "=none",
                "tag:",
                "tag:PREL",
                "foo:",
                "RELATIONS:",
                "10:30",
                "C",
                "ts",
                "Embassy Moscow",
                "1.4(b)",
                "-",
                "--x",
                "12958");
    }

    private static Arbitrary<Query> between() {
        Arbitrary<LocalDate> day = Arbitraries.longs()
                .between(Query.Between.EARLIEST.toEpochDay(), Query.Between.LATEST.toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> edge = Arbitraries.of(
                        "0001-01-01",
                        "9999-12-31",
                        "2007-01-01",
                        "2007-12-31",
                        "2007-09-01",
                        "2007-09-30",
                        "2008-02-29",
                        "2007-12-01",
                        "2007-01-31",
                        "0001-12-31",
                        "9999-01-01")
                .map(LocalDate::parse);
        Arbitrary<LocalDate> either = Arbitraries.oneOf(day, edge);
        return Combinators.combine(either, either)
                .as((a, b) ->
                        a.isBefore(b) ? new Query.Between(Field.DECL, a, b) : new Query.Between(Field.DATE, b, a));
    }
}
