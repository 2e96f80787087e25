package org.septel.archive.search.lucene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.search.Field;
import org.septel.archive.search.Possession;
import org.septel.archive.search.Query;
import org.septel.archive.search.Zone;
import org.septel.telegram.CableId;
import org.septel.telegram.Precedence;

/// From our queries to Lucene's. Words and the subject score; ids, posts, tags, dates and classifications only choose.
final class LuceneQueries {

    /// A word in the title says more of a cable than one in its text.
    private static final float TITLE_BOOST = 3;

    /// Who types an id means the cable first, then those that mention it.
    private static final float ID_BOOST = 50;

    private static final float OTHER_FIELDS = 0.3f;

    private static final LuceneQueries ANYWHERE = new LuceneQueries(Optional.empty());

    /// The part of the text in which words are looked for; title and text where none is named.
    private final Optional<Zone> zone;

    private LuceneQueries(Optional<Zone> zone) {
        this.zone = zone;
    }

    static org.apache.lucene.search.Query of(Query query) {
        return ANYWHERE.translate(query);
    }

    private org.apache.lucene.search.Query translate(Query query) {
        return switch (query) {
            case Query.All _ -> MatchAllDocsQuery.INSTANCE;
            case Query.Word(String word) -> word(word);
            case Query.Exact(String word) -> exact(word);
            case Query.Fuzzy(String word) -> inText(field -> WordQueries.nearly(field, word));
            case Query.Phrase(List<String> words) ->
                inText(field -> WordQueries.inARow(field, String.join(" ", words)));
            case Query.Near near -> inText(field -> ParagraphQueries.near(field, near));
            case Query.Prefix(String start) -> inText(field -> WordQueries.beginning(field, start));
            case Query.FieldValue(Field field, String value) -> value(field, value);
            case Query.WholeValue(Field field, String value) -> choosing(whole(field, value));
            case Query.Missing(Field field) -> choosing(missing(field));
            case Query.FieldPrefix(Field field, String start) -> beginningOfValue(field, start);
            case Query.Between between -> choosing(days(between));
            case Query.Numbers(Field field, int first, int last) ->
                choosing(IntPoint.newRangeQuery(Fields.of(field), first, last));
            case Query.Urgency(Precedence lowest, Precedence highest) -> choosing(precedences(lowest, highest));
            case Query.OneParagraph(Query part) -> ParagraphQueries.inOneParagraph(part);
            case Query.Within(Zone where, Query part) -> new LuceneQueries(Optional.of(where)).translate(part);
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> any(parts);
            case Query.Not _ -> all(List.of(query));
        };
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query unwanted)) {
                all.add(translate(unwanted), Occur.MUST_NOT);
            } else {
                all.add(translate(part), Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private org.apache.lucene.search.Query any(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(translate(part), Occur.SHOULD));
        return any.build();
    }

    private org.apache.lucene.search.Query word(String word) {
        org.apache.lucene.search.Query inWords = inText(field -> WordQueries.asWritten(field, word));
        Optional<CableId> id =
                zone.isPresent() ? Optional.empty() : CableId.parse(new Query.FieldValue(Field.ID, word).value());
        return id.<org.apache.lucene.search.Query>map(named -> new DisjunctionMaxQuery(
                        List.of(inWords, new BoostQuery(new ConstantScoreQuery(id(Field.ID, named)), ID_BOOST)),
                        OTHER_FIELDS))
                .orElse(inWords);
    }

    /// Chosen by the form, scored by the word.
    private org.apache.lucene.search.Query exact(String word) {
        return new BooleanQuery.Builder()
                .add(WordQueries.exactly(word), Occur.FILTER)
                .add(inText(field -> WordQueries.asWritten(field, word)), Occur.MUST)
                .build();
    }

    private org.apache.lucene.search.Query value(Field field, String value) {
        return switch (field.shape()) {
            case ID -> choosing(named(field, value));
            case KEYWORD ->
                isDuplicate(field, value)
                        ? choosing(new DuplicateQuery())
                        : choosing(new TermQuery(new Term(Fields.of(field), value)));
            case NAME -> choosing(WordQueries.nameInARow(Fields.of(field), value));
            case TEXT -> WordQueries.inARow(Fields.of(field), value);
            case DAYS, NUMBER, PRECEDENCE, ZONE, PARAGRAPH -> new MatchNoDocsQuery("no value of its own");
        };
    }

    /// Whether a text is there twice depends on who asks, so no cable can say it of itself.
    private static boolean isDuplicate(Field field, String value) {
        return field == Field.HAS && value.equals(Possession.DUPLICATE.toString());
    }

    /// Its words find it, and then it is compared.
    private static org.apache.lucene.search.Query whole(Field field, String value) {
        org.apache.lucene.search.Query same =
                SortedSetDocValuesField.newSlowExactQuery(Fields.counted(field), new BytesRef(value));
        org.apache.lucene.search.Query words = field.shape() == Field.Shape.NAME
                ? WordQueries.nameInARow(Fields.of(field), value)
                : new TermQuery(new Term(Fields.of(field), new Query.FieldValue(field, value).value()));
        return new BooleanQuery.Builder()
                .add(words, Occur.FILTER)
                .add(same, Occur.FILTER)
                .build();
    }

    private static org.apache.lucene.search.Query missing(Field field) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                .add(new FieldExistsQuery(Fields.counted(field)), Occur.MUST_NOT)
                .build();
    }

    private static org.apache.lucene.search.Query named(Field field, String value) {
        Optional<CableId> id = CableId.parse(value.replace(" ", ""));
        if (field == Field.CITED_BY) {
            return id.<org.apache.lucene.search.Query>map(CitedByQuery::new)
                    .orElseGet(() -> new MatchNoDocsQuery("no id"));
        }
        return id.map(known -> id(field, known)).orElseGet(() -> new TermQuery(new Term(Fields.of(field), value)));
    }

    private org.apache.lucene.search.Query beginningOfValue(Field field, String start) {
        return switch (field.shape()) {
            case ID, KEYWORD -> choosing(new PrefixQuery(new Term(Fields.of(field), start)));
            case NAME -> choosing(WordQueries.beginning(Fields.of(field), start));
            case TEXT -> WordQueries.beginning(Fields.of(field), start);
            case DAYS, NUMBER, PRECEDENCE, ZONE, PARAGRAPH -> new MatchNoDocsQuery("no value of its own");
        };
    }

    /// The form with four digits of the year names one telegram only.
    static org.apache.lucene.search.Query id(Field field, CableId id) {
        return new TermQuery(
                new Term(Fields.of(field), id.as(CableId.Form.DOCUMENT).toString()));
    }

    private static org.apache.lucene.search.Query days(Query.Between between) {
        if (between.field() != Field.DATE) {
            return LongPoint.newRangeQuery(
                    Fields.of(between.field()),
                    between.first().toEpochDay(),
                    between.last().toEpochDay());
        }
        return LongPoint.newRangeQuery(
                Fields.CREATED, second(between.first()), second(between.last().plusDays(1)) - 1);
    }

    private static long second(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    private static org.apache.lucene.search.Query precedences(Precedence lowest, Precedence highest) {
        Set<BytesRef> names = Arrays.stream(Precedence.values())
                .filter(precedence -> lowest.compareTo(precedence) <= 0 && precedence.compareTo(highest) <= 0)
                .map(precedence -> new BytesRef(precedence.name()))
                .collect(Collectors.toSet());
        return new TermInSetQuery(Fields.of(Field.PRECEDENCE), names);
    }

    private static org.apache.lucene.search.Query choosing(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private org.apache.lucene.search.Query inText(InField inField) {
        if (zone.isPresent()) {
            return inField.query(Fields.of(zone.get()));
        }
        return new DisjunctionMaxQuery(
                List.of(new BoostQuery(inField.query(Fields.TITLE), TITLE_BOOST), inField.query(Fields.TEXT)),
                OTHER_FIELDS);
    }

    /// A query for one of the fields with running text.
    @FunctionalInterface
    private interface InField {
        org.apache.lucene.search.Query query(String field);
    }
}
