package org.septel.archive.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.Hit;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.Reason;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.meaning.PassageCutter;

/// Documents that were found as what a reader is shown of them.
final class Hits {

    private static final int LONGEST_PASSAGE = 400;

    /// So many are marked before another thread has begun.
    private static final int FEW = 2;

    /// What is not among those that were ranked has the words and comes after them all.
    private static final Fusion.Place BEYOND = new Fusion.Place(
            0, new Reason(OptionalInt.empty(), true, OptionalInt.empty(), Optional.empty()), Optional.empty());

    private final IndexSearcher searcher;
    private final CableTexts texts;
    private final Optional<Fusion> fusion;

    /// @param fusion where not words alone decided
    Hits(IndexSearcher searcher, CableTexts texts, Optional<Fusion> fusion) {
        this.fusion = fusion;
        this.searcher = searcher;
        this.texts = texts;
    }

    /// With the passages that answer the query. Each text is read and marked by itself, on every core: that takes most
    /// of the time of an answer.
    List<Hit> of(List<ScoreDoc> found, Query query, SearchOrder order) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Found> read = new ArrayList<>();
        for (ScoreDoc document : found) {
            read.add(new Found(
                    CableDocument.read(stored.document(document.doc)),
                    order.score((FieldDoc) document),
                    place(document)));
        }
        try (var passages = new Passages(query)) {
            Stream<Found> each = read.size() <= FEW ? read.stream() : read.parallelStream();
            return each.map(hit -> marked(hit, passages)).toList();
        }
    }

    private record Found(CableDocument cable, float score, Optional<Fusion.Place> place) {}

    private Optional<Fusion.Place> place(ScoreDoc document) {
        return fusion.map(all -> all.places().getOrDefault(document.doc, BEYOND));
    }

    /// What comparing by meaning brought.
    Optional<SearchPage.Nearest> nearest() {
        return fusion.map(all -> new SearchPage.Nearest(all.alone(), all.unmapped()));
    }

    private Hit marked(Found found, Passages passages) {
        CableDocument cable = found.cable();
        try {
            List<Paragraph> paragraphs = cable.paragraphs(texts);
            List<Snippet> best = passages.best(paragraphs);
            // of what is near in meaning alone, a small word that stands there too is no reason
            boolean hasWords = found.place()
                            .map(Fusion.Place::reason)
                            .map(Reason::isByWords)
                            .orElse(true)
                    && best.stream().anyMatch(snippet -> !snippet.marks().isEmpty());
            Optional<Integer> nearest = found.place().flatMap(Fusion.Place::passage);
            Optional<PassageCutter.Cut> passage = nearest.map(number -> PassageCutter.cuts(
                            paragraphs.stream().map(Paragraph::text).toList())
                    .get(number));
            List<Snippet> shown = hasWords || passage.isEmpty() ? best : List.of(beginning(passage.get(), paragraphs));
            float score = found.place().map(Fusion.Place::score).orElse(found.score());
            return hit(
                    cable,
                    passages.titleMarks(cable.title()),
                    shown,
                    score,
                    found.place()
                            .map(Fusion.Place::reason)
                            .map(reason -> passage.map(near -> reason.in(numbers(paragraphs, near)))
                                    .orElse(reason)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    /// How the paragraphs of a passage are numbered.
    private static List<Optional<Integer>> numbers(List<Paragraph> paragraphs, PassageCutter.Cut passage) {
        return of(paragraphs, passage).map(Paragraph::number).toList();
    }

    private static Stream<Paragraph> of(List<Paragraph> paragraphs, PassageCutter.Cut passage) {
        return paragraphs.stream().skip(passage.first()).limit(1L + passage.last() - passage.first());
    }

    private static Snippet beginning(PassageCutter.Cut passage, List<Paragraph> paragraphs) {
        Optional<Paragraph> first = of(paragraphs, passage).findFirst();
        return new Snippet(
                cut(passage.text()), List.of(), first.flatMap(Paragraph::number), first.flatMap(Paragraph::portion));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST_PASSAGE) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_PASSAGE);
        return text.substring(0, space < 1 ? LONGEST_PASSAGE : space);
    }

    /// Without passages.
    List<Hit> withoutPassages(List<ScoreDoc> found, SearchOrder order) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc document : found) {
            hits.add(hit(
                    CableDocument.read(stored.document(document.doc)),
                    List.of(),
                    List.of(),
                    order.score((FieldDoc) document),
                    Optional.empty()));
        }
        return hits;
    }

    private static Hit hit(
            CableDocument cable,
            List<Snippet.Mark> titleMarks,
            List<Snippet> snippets,
            float score,
            Optional<Reason> reason) {
        return new Hit(
                cable.id(),
                cable.title(),
                titleMarks,
                cable.created(),
                cable.origin(),
                cable.classification(),
                cable.tags(),
                snippets,
                score,
                reason);
    }
}
