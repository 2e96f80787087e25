package org.septel.archive.export;

import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.SavedSearch;

/// Saved searches as JSON on one line.
public final class SavedJson {

    private SavedJson() {}

    /// A saved search with how much is new.
    ///
    /// @param mistake why its query can no longer be read
    public record Entry(SavedSearch search, long news, Optional<String> mistake) {}

    public static String line(List<Entry> entries) {
        return JsonLine.of(line -> line.objects(
                "saved",
                entries,
                entry -> line.number("number", entry.search().number())
                        .text("name", entry.search().title())
                        .text("query", entry.search().query())
                        .number("new", entry.news())
                        .text("error", entry.mistake())));
    }
}
