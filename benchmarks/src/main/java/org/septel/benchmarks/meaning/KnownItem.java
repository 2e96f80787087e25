package org.septel.benchmarks.meaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.septel.telegram.CableId;

/// A question with one right answer.
///
/// @param id of the cable that answers it
record KnownItem(CableId id, String question) {

    private static final String LIST = "known-items.tsv";

    /// Those of the list, in its order.
    static List<KnownItem> all() throws IOException {
        InputStream list = Objects.requireNonNull(KnownItem.class.getResourceAsStream(LIST), LIST);
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(KnownItem::read)
                    .toList();
        }
    }

    private static KnownItem read(String line) {
        int tab = line.indexOf('\t');
        return new KnownItem(CableId.parse(line.substring(0, tab)).orElseThrow(), line.substring(tab + 1));
    }
}
