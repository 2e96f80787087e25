package org.septel.archive.search.lucene;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.archive.search.lucene.CableAnalyzer.Use;
import org.septel.telegram.CableId;

/// From our queries to Lucene's. Words and the subject score; ids, posts, tags, dates and classifications only choose.
final class LuceneQueries {

    /// A word in the title says more of a cable than one in its text.
    private static final float TITLE_BOOST = 3;

    /// Who types an id means the cable first, then those that mention it.
    private static final float ID_BOOST = 50;

    private static final float OTHER_FIELDS = 0.3f;
    private static final String CONNECTORS = "[-\u2010\u2011&]";

    private static final CableAnalyzer WORDS = new CableAnalyzer(Use.TEXT_QUERY);
    private static final CableAnalyzer NAMES = new CableAnalyzer(Use.NAME);

    private LuceneQueries() {}

    static org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.All _ -> MatchAllDocsQuery.INSTANCE;
            case Query.Word(String word) -> word(word);
            case Query.Phrase(List<String> words) ->
                inTitleOrText(field -> inARow(field, WORDS, String.join(" ", words)));
            case Query.Prefix(String start) -> inTitleOrText(field -> beginning(field, start));
            case Query.FieldValue(Field field, String value) -> value(field, value);
            case Query.FieldPrefix(Field field, String start) -> beginningOfValue(field, start);
            case Query.Between(LocalDate first, LocalDate last) -> choosing(days(first, last));
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> any(parts);
            case Query.Not(Query part) -> all(List.of(new Query.Not(part)));
        };
    }

    private static org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean onlyNot = true;
        for (Query part : parts) {
            if (part instanceof Query.Not(Query unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            } else {
                all.add(of(part), Occur.MUST);
                onlyNot = false;
            }
        }
        if (onlyNot) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return all.build();
    }

    private static org.apache.lucene.search.Query any(List<Query> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        parts.forEach(part -> any.add(of(part), Occur.SHOULD));
        return any.build();
    }

    private static org.apache.lucene.search.Query word(String word) {
        org.apache.lucene.search.Query inWords = inTitleOrText(field -> asWritten(field, word));
        return CableId.parse(new Query.FieldValue(Field.ID, word).value())
                .<org.apache.lucene.search.Query>map(id -> new DisjunctionMaxQuery(
                        List.of(inWords, new BoostQuery(new ConstantScoreQuery(id(id)), ID_BOOST)), OTHER_FIELDS))
                .orElse(inWords);
    }

    /// `al-Assad` is `al assad` in a row, or `alassad`.
    private static org.apache.lucene.search.Query asWritten(String field, String word) {
        org.apache.lucene.search.Query apart = inARow(field, WORDS, word);
        List<String> joined = WORDS.terms(word.replaceAll(CONNECTORS, ""));
        if (joined.size() != 1 || apart instanceof TermQuery) {
            return apart;
        }
        return new BooleanQuery.Builder()
                .add(apart, Occur.SHOULD)
                .add(new TermQuery(new Term(field, joined.getFirst())), Occur.SHOULD)
                .build();
    }

    private static org.apache.lucene.search.Query inARow(String field, CableAnalyzer analyzer, String text) {
        List<String> terms = analyzer.terms(text);
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> new TermQuery(new Term(field, terms.getFirst()));
            default -> new PhraseQuery(field, terms.toArray(String[]::new));
        };
    }

    /// Hyphenated words are also in the index as one, so their beginning is looked for as one.
    private static org.apache.lucene.search.Query beginning(String field, String start) {
        List<String> terms = NAMES.terms(start.replaceAll(CONNECTORS, ""));
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String term : terms.subList(0, terms.size() - 1)) {
            all.add(new TermQuery(new Term(field, term)), Occur.FILTER);
        }
        return all.add(new PrefixQuery(new Term(field, terms.getLast())), Occur.MUST)
                .build();
    }

    private static org.apache.lucene.search.Query value(Field field, String value) {
        return switch (field) {
            case ID ->
                choosing(CableId.parse(value.replace(" ", ""))
                        .map(LuceneQueries::id)
                        .orElseGet(() -> new TermQuery(new Term(Fields.ID, value))));
            case TAG -> choosing(new TermQuery(new Term(Fields.TAG, value)));
            case CLASSIFICATION -> choosing(new TermQuery(new Term(Fields.CLASSIFICATION, value)));
            case FROM -> choosing(inARow(Fields.FROM, NAMES, value));
            case ORIGIN -> choosing(inARow(Fields.ORIGIN, NAMES, value));
            case SUBJECT -> inARow(Fields.TITLE, WORDS, value);
            case DATE -> new MatchNoDocsQuery("days are a Between");
        };
    }

    private static org.apache.lucene.search.Query beginningOfValue(Field field, String start) {
        return switch (field) {
            case ID -> choosing(new PrefixQuery(new Term(Fields.ID, start)));
            case TAG -> choosing(new PrefixQuery(new Term(Fields.TAG, start)));
            case CLASSIFICATION -> choosing(new PrefixQuery(new Term(Fields.CLASSIFICATION, start)));
            case FROM -> choosing(beginning(Fields.FROM, start));
            case ORIGIN -> choosing(beginning(Fields.ORIGIN, start));
            case SUBJECT -> beginning(Fields.TITLE, start);
            case DATE -> new MatchNoDocsQuery("days are a Between");
        };
    }

    /// The form with four digits of the year names one telegram only.
    private static org.apache.lucene.search.Query id(CableId id) {
        CableId document = new CableId(id.year(), id.post(), id.number(), CableId.Form.DOCUMENT);
        return new TermQuery(new Term(Fields.ID, document.toString()));
    }

    private static org.apache.lucene.search.Query days(LocalDate first, LocalDate last) {
        return LongPoint.newRangeQuery(
                Fields.CREATED,
                first.atStartOfDay(ZoneOffset.UTC).toEpochSecond(),
                last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toEpochSecond() - 1);
    }

    private static org.apache.lucene.search.Query choosing(org.apache.lucene.search.Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), 0);
    }

    private static org.apache.lucene.search.Query inTitleOrText(InField inField) {
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
