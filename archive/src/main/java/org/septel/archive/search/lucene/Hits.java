package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Snippet;

/// Documents that were found as what a reader is shown of them.
final class Hits {

    private final IndexSearcher searcher;
    private final CableTexts texts;

    Hits(IndexSearcher searcher, CableTexts texts) {
        this.searcher = searcher;
        this.texts = texts;
    }

    /// With the passages that answer the query. Each text is read and marked by itself, on every core: that takes most
    /// of the time of an answer.
    List<Hit> of(List<ScoreDoc> found, Query query, SearchOrder order) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Found> read = new ArrayList<>();
        for (ScoreDoc document : found) {
            read.add(new Found(CableDocument.read(stored.document(document.doc)), order.score((FieldDoc) document)));
        }
        return read.parallelStream().map(hit -> marked(hit, query)).toList();
    }

    private record Found(CableDocument cable, float score) {}

    private Hit marked(Found found, Query query) {
        CableDocument cable = found.cable();
        Passages passages = new Passages(query);
        try {
            List<Snippet> best = passages.best(texts.paragraphs(cable.id(), cable.content()));
            return hit(cable, passages.titleMarks(cable.title()), best, found.score());
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /// Without passages.
    List<Hit> withoutPassages(List<ScoreDoc> found, SearchOrder order) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc document : found) {
            hits.add(hit(CableDocument.read(stored.document(document.doc)), List.of(), List.of(), order.score((FieldDoc)
                    document)));
        }
        return hits;
    }

    private static Hit hit(CableDocument cable, List<Snippet.Mark> titleMarks, List<Snippet> snippets, float score) {
        return new Hit(
                cable.id(),
                cable.title(),
                titleMarks,
                cable.created(),
                cable.origin(),
                cable.classification(),
                cable.tags(),
                snippets,
                score);
    }
}
