package org.septel.archive.search.lucene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/// Scores a passage as Lucene does, but without the table of 32 KB that Lucene makes for each: of a page of hits it
/// took
/// almost half of the memory.
final class SentenceScorer extends PassageScorer {

    @Override
    public float score(Passage passage, int contentLength) {
        Map<BytesRef, int[]> terms = LinkedHashMap.newLinkedHashMap(passage.getNumMatches());
        for (int match = 0; match < passage.getNumMatches(); match++) {
            int inText = passage.getMatchTermFreqsInDoc()[match];
            terms.computeIfAbsent(passage.getMatchTerms()[match], _ -> new int[] {0, inText})[0]++;
        }
        float score = 0;
        for (int[] term : terms.values()) {
            score += tf(term[0], passage.getLength()) * weight(contentLength, term[1]);
        }
        return score * norm(passage.getStartOffset());
    }
}
