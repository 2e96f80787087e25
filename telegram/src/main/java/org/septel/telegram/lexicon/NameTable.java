package org.septel.telegram.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Forenames of those who sign and classify telegrams.
final class NameTable {

    private final Set<String> names = new HashSet<>();

    NameTable() {
        Table.read("forenames", cells -> names.add(cells[0]));
    }

    boolean has(String name) {
        return names.contains(name.toUpperCase(Locale.ROOT));
    }
}
