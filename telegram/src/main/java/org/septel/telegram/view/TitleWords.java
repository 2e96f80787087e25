package org.septel.telegram.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How single words of a title are spelt where the rules would spell them wrong: `SALT`, `Mr`, `PhD`.
///
/// @param spellings by the word in capitals
record TitleWords(Map<String, String> spellings) {

    private static final String TABLE = "title-words.tsv";

    TitleWords {
        spellings = Map.copyOf(spellings);
    }

    /// The table that comes with the module.
    static TitleWords standard() {
        return Standard.WORDS;
    }

    Optional<String> spelling(String capitals) {
        return Optional.ofNullable(spellings.get(capitals));
    }

    private static final class Standard {
        static final TitleWords WORDS = read();
    }

    private static TitleWords read() {
        try (InputStream table = TitleWords.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException(TABLE + ": the module's own table is missing");
            }
            String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            return new TitleWords(text.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }
}
