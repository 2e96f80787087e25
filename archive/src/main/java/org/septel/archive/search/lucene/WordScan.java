package org.septel.archive.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.septel.archive.search.WordCounts;
import org.septel.archive.search.WordCounts.WordCount;

/// Counts in how many documents of some groups each word of the text stands: one run over the postings of all words.
/// Only live documents count, so what was deleted, or moved to where a reader may not look, leaves no trace.
final class WordScan {

    private static final int SHORTEST = 3;
    private static final byte NONE = -1;

    /// Where other forms stand their basic form stands too, and a query finds words by that.
    private final WordForms.Change basic = WordForms.basic();

    private final IndexSearcher searcher;
    private final int groups;
    private final byte[] groupOf;
    private final int[] sizes;

    private WordScan(IndexSearcher searcher, int groups) {
        this.searcher = searcher;
        this.groups = groups;
        this.groupOf = new byte[searcher.getIndexReader().maxDoc()];
        this.sizes = new int[groups];
        Arrays.fill(groupOf, NONE);
    }

    /// @param groups at most 127
    /// @param least  words in fewer cables of all groups together are left out
    static WordCounts scan(IndexSearcher searcher, List<Query> groups, int least) throws IOException {
        var scan = new WordScan(searcher, groups.size());
        for (int group = 0; group < groups.size(); group++) {
            scan.assign(groups.get(group), (byte) group);
        }
        return new WordCounts(Arrays.stream(scan.sizes).boxed().toList(), scan.words(least));
    }

    private void assign(Query query, byte group) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer == null) {
                continue;
            }
            Bits alive = leaf.reader().getLiveDocs();
            DocIdSetIterator answers = scorer.iterator();
            for (int document = answers.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = answers.nextDoc()) {
                int place = leaf.docBase + document;
                if ((alive == null || alive.get(document)) && groupOf[place] == NONE) {
                    groupOf[place] = group;
                    sizes[group]++;
                }
            }
        }
    }

    private List<WordCount> words(int least) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Terms terms = MultiTerms.getTerms(reader, Fields.TEXT);
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<WordCount>();
        int[] counts = new int[groups];
        PostingsEnum postings = null;
        TermsEnum term = terms.iterator();
        while (term.next() != null) {
            if (term.docFreq() < least || term.term().length < SHORTEST) {
                continue;
            }
            Arrays.fill(counts, 0);
            int sum = 0;
            postings = term.postings(postings, PostingsEnum.NONE);
            for (int document = postings.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = postings.nextDoc()) {
                byte group = groupOf[document];
                if (group != NONE) {
                    counts[group]++;
                    sum++;
                }
            }
            if (least <= sum) {
                String word = term.term().utf8ToString();
                if (word.codePoints().allMatch(Character::isLetter)
                        && basic.of(word).equals(word)) {
                    found.add(new WordCount(word, Arrays.stream(counts).boxed().toList()));
                }
            }
        }
        return found;
    }
}
