package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Abbreviations of cable prose; some mean another thing in another country.
final class AbbreviationTable {

    private static final String EVERYWHERE = "";

    private final Map<String, String> meanings = new HashMap<>();

    AbbreviationTable() {
        Table.read("abbreviations", cells -> meanings.putIfAbsent(key(cells[0], cells[1]), cells[2]));
    }

    /// For telegrams from that country, else for all.
    Optional<String> meaning(String abbreviation, String country) {
        return Optional.ofNullable(meanings.get(key(abbreviation, country)))
                .or(() -> Optional.ofNullable(meanings.get(key(abbreviation, EVERYWHERE))));
    }

    private static String key(String abbreviation, String country) {
        return abbreviation.toUpperCase(Locale.ROOT).concat("\t").concat(country);
    }
}
