package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A table of words and their meanings: operating signals.
final class WordTable {

    private final Map<String, String> meanings = new HashMap<>();

    WordTable(String name) {
        Table.read(name, cells -> meanings.put(cells[0], cells[1]));
    }

    Optional<String> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }
}
