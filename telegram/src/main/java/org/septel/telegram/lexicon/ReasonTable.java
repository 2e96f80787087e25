package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Reasons for classification, by section and letter of their order.
final class ReasonTable {

    private final Map<String, String> meanings = new HashMap<>();

    ReasonTable() {
        Table.read("reasons", cells -> meanings.put(cells[0].concat(cells[1]), cells[2]));
    }

    Optional<String> meaning(String section, char letter) {
        return Optional.ofNullable(meanings.get(section + Character.toLowerCase(letter)));
    }
}
