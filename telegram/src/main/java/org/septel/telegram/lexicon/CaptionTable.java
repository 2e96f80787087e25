package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The captions and caveats.
final class CaptionTable {

    /// The countries follow.
    private static final String RELEASABLE = "REL TO ";

    private final Map<String, Caption> captions = new HashMap<>();

    CaptionTable() {
        var bars = new HashMap<String, Set<String>>();
        Table.read("caption-exclusions", cells -> {
            bars.computeIfAbsent(cells[0], _ -> new HashSet<>()).add(cells[1]);
            bars.computeIfAbsent(cells[1], _ -> new HashSet<>()).add(cells[0]);
        });
        Table.read("captions", cells -> {
            var barred = bars.getOrDefault(cells[0], Set.of());
            captions.put(cells[0], new Caption(cells[0], family(cells[1]), cells[2], barred));
        });
    }

    Optional<Caption> caption(String words) {
        return Optional.ofNullable(captions.get(words.startsWith(RELEASABLE) ? RELEASABLE.strip() : words));
    }

    private static Caption.Family family(String word) {
        for (Caption.Family family : Caption.Family.values()) {
            if (family.name().equalsIgnoreCase(word)) {
                return family;
            }
        }
        throw new IllegalStateException("captions.tsv: no family of captions is called " + word);
    }
}
