package org.septel.archive.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

/// Words as queries of one field: alone, in a row, by their beginning, as written, nearly as written.
final class WordQueries {

    private static final String CONNECTORS = "[-\u2010\u2011&]";

    /// From this length on two letters may differ, below it one.
    private static final int LONG_WORD = 8;

    /// Letters at the beginning of a word that must be right, so that not every word of the index is looked at.
    private static final int SURE_LETTERS = 1;

    private static final CableAnalyzer WORDS = new CableAnalyzer(Use.TEXT_QUERY);
    private static final CableAnalyzer NAMES = new CableAnalyzer(Use.NAME);
    private static final CableAnalyzer FORMS = new CableAnalyzer(Use.FORM);

    private WordQueries() {}

    /// Words of running text in their basic forms.
    static List<String> terms(String text) {
        return WORDS.terms(text);
    }

    /// The terms with which a word may begin, the last of them unfinished; hyphenated words are also in the index as
    /// one, so their beginning is looked for as one.
    static List<String> beginnings(String start) {
        return NAMES.terms(start.replaceAll(CONNECTORS, ""));
    }

    /// The one word that a word with hyphens is without them; empty where it has none.
    static List<String> joined(String word) {
        String without = word.replaceAll(CONNECTORS, "");
        List<String> terms = without.equals(word) ? List.of() : terms(without);
        return terms.size() == 1 ? terms : List.of();
    }

    /// `al-Assad` is `al assad` in a row, or `alassad`.
    static Query asWritten(String field, String word) {
        Query apart = inARow(field, word);
        List<String> joined = joined(word);
        if (joined.isEmpty() || apart instanceof TermQuery) {
            return apart;
        }
        return new BooleanQuery.Builder()
                .add(apart, Occur.SHOULD)
                .add(new TermQuery(new Term(field, joined.getFirst())), Occur.SHOULD)
                .build();
    }

    /// Exactly these letters in title or text; of a word with hyphens each part, and the whole.
    static Query exactly(String word) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        FORMS.terms(word).forEach(form -> all.add(new TermQuery(new Term(Fields.FORM, form)), Occur.FILTER));
        return all.build();
    }

    /// Every spelling counts the same: an order of spellings by how many cables have them would tell of cables that are
    /// gone.
    static Query nearly(String field, String word) {
        List<String> terms = NAMES.terms(word);
        return terms.size() == 1
                ? new FuzzyQuery(
                        new Term(field, terms.getFirst()),
                        edits(word),
                        SURE_LETTERS,
                        FuzzyQuery.defaultMaxExpansions,
                        true,
                        MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE)
                : inARow(field, word);
    }

    static int edits(String word) {
        return word.length() < LONG_WORD ? 1 : 2;
    }

    static Query inARow(String field, String text) {
        return row(field, WORDS.terms(text));
    }

    static Query nameInARow(String field, String text) {
        return row(field, NAMES.terms(text));
    }

    private static Query row(String field, List<String> terms) {
        return switch (terms.size()) {
            case 0 -> new MatchNoDocsQuery("no words");
            case 1 -> new TermQuery(new Term(field, terms.getFirst()));
            default -> new PhraseQuery(field, terms.toArray(String[]::new));
        };
    }

    static Query beginning(String field, String start) {
        List<String> terms = beginnings(start);
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
}
