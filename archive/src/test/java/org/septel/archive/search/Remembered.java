package org.septel.archive.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.ContentHash;
import org.septel.telegram.CableId;

/// The texts of the cables that an index was given, as the store remembers them.
public final class Remembered implements CableTexts {

    private final Map<ContentHash, List<IndexedCable.Paragraph>> texts = new ConcurrentHashMap<>();

    @Override
    public List<IndexedCable.Paragraph> paragraphs(CableId id, ContentHash content, TextRuns runs) {
        return texts.getOrDefault(content, List.of());
    }

    void keep(IndexedCable cable) {
        texts.put(cable.content(), cable.paragraphs());
    }

    /// The index, with every cable that it is given remembered.
    SearchIndex watching(SearchIndex index) {
        return new Watched(index);
    }

    private final class Watched implements SearchIndex {

        private final SearchIndex index;

        Watched(SearchIndex index) {
            this.index = index;
        }

        @Override
        public long sequence() {
            return index.sequence();
        }

        @Override
        public Update update() {
            return index.update();
        }

        @Override
        public void apply(List<IndexedCable> cables, long upTo) {
            cables.forEach(Remembered.this::keep);
            index.apply(cables, upTo);
        }

        @Override
        public Searcher searcher(Clearance clearance) {
            return index.searcher(clearance);
        }

        @Override
        public List<List<Snippet.Mark>> marks(Query query, List<String> texts) {
            return index.marks(query, texts);
        }

        @Override
        public void clear() {
            index.clear();
        }

        @Override
        public void close() {
            index.close();
        }
    }
}
