package org.septel.archive.indexing;

import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.TextRuns;
import org.septel.archive.store.Store;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.parse.TelegramParser;

/// The texts of the store, read as they were for the index. Safe for any number of threads.
public final class StoredTexts implements CableTexts {

    /// Some 1,700 cables.
    private static final long CHARACTERS = 8_000_000;

    private final Store store;
    private final TelegramParser parser;
    private final RecentTexts recent = new RecentTexts(CHARACTERS);

    public StoredTexts(Store store, TelegramParser parser) {
        this.store = store;
        this.parser = parser;
    }

    @Override
    public List<String> paragraphs(CableId id, ContentHash content, TextRuns runs) {
        var text = new RecentTexts.Text(id, content);
        List<String> known = recent.of(text);
        if (!known.isEmpty()) {
            return known;
        }
        List<String> read = runs.paragraphs(store.text(content));
        recent.keep(text, read);
        return read;
    }

    /// Read anew each time: only what is found by its meaning is asked for its numbers.
    @Override
    public List<Optional<Integer>> numbers(CableId id, ContentHash content) {
        return ReadingText.numbers(telegram(id, content));
    }

    private Telegram telegram(CableId id, ContentHash content) {
        return parser.parse(store.text(content), Hints.of(id));
    }
}
