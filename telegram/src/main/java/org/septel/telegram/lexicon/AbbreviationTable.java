package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Abbreviations of cable prose; some mean another thing in another country.
final class AbbreviationTable {

    private final Map<Key, String> meanings = new HashMap<>();

    AbbreviationTable() {
        Table.read("abbreviations", cells -> meanings.putIfAbsent(Key.of(cells[0], cells[1]), cells[2]));
    }

    /// For telegrams from that country, else for all.
    Optional<String> meaning(String abbreviation, String country) {
        return Optional.ofNullable(meanings.get(Key.of(abbreviation, country)))
                .or(() -> Optional.ofNullable(meanings.get(Key.of(abbreviation, ""))));
    }

    private record Key(String abbreviation, String country) {

        static Key of(String abbreviation, String country) {
            return new Key(abbreviation.toUpperCase(Locale.ROOT), country);
        }
    }
}
