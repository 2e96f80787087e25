package org.septel.archive.search;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Any query, for laws.
public final class Queries {

    private static final List<Field> WORDED =
            List.of(Field.ID, Field.FROM, Field.ORIGIN, Field.TAG, Field.SUBJECT, Field.CLASSIFICATION);

    private Queries() {}

    /// Of every kind, three levels deep, with words of any letters.
    public static Arbitrary<Query> any() {
        Arbitrary<Query> leaf = leaf();
        return Arbitraries.lazyOf(() -> leaf, () -> leaf, () -> leaf, () -> pair(leaf), () -> pair(pair(leaf)));
    }

    private static Arbitrary<Query> pair(Arbitrary<Query> part) {
        Arbitrary<List<Query>> parts = part.list().ofMinSize(2).ofMaxSize(4);
        return Arbitraries.oneOf(parts.map(Query.And::new), parts.map(Query.Or::new), part.map(Query.Not::new), part);
    }

    private static Arbitrary<Query> leaf() {
        Arbitrary<String> word = Arbitraries.oneOf(strange(), plain());
        Arbitrary<Field> field = Arbitraries.of(WORDED);
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
                                field, word.filter(start -> QueryText.isBare(start) && QueryText.isLongEnough(start)))
                        .as(Query.FieldPrefix::new),
                between());
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
                .as((a, b) -> a.isBefore(b) ? new Query.Between(a, b) : new Query.Between(b, a));
    }
}
