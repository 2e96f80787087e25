package org.septel.archive.indexing;

import java.util.List;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.TextRuns;
import org.septel.archive.store.Store;
import org.septel.telegram.CableId;

/// The texts of the store, read as they were for the index. Safe for any number of threads.
public final class StoredTexts implements CableTexts {

    /// Some 1,700 cables.
    private static final long CHARACTERS = 8_000_000;

    private final Store store;
    private final RecentTexts recent = new RecentTexts(CHARACTERS);

    public StoredTexts(Store store) {
        this.store = store;
    }

    @Override
    public List<Paragraph> paragraphs(CableId id, ContentHash content, TextRuns runs) {
        var text = new RecentTexts.Text(id, content);
        List<Paragraph> known = recent.of(text);
        if (!known.isEmpty()) {
            return known;
        }
        List<Paragraph> read = runs.paragraphs(store.text(content));
        recent.keep(text, read);
        return read;
    }
}
