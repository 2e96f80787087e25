package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every TAG with its meaning, year by year, and what misspelt ones stand for.
final class TagTable {

    private static final int FIRST_YEAR_OF_SECOND_LIST = 1980;
    private static final int LAST_YEAR_OF_SECOND_LIST = 2010;

    /// A list that was never replaced.
    private static final int ANY = -1;

    private final Map<String, List<TagMeaning>> meanings = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<TagMeaning> all;

    TagTable() {
        var tags = new ArrayList<TagMeaning>();
        Table.read("tags", cells -> {
            var tag = new TagMeaning(cells[0], cells[1], cells[2]);
            tags.add(tag);
            meanings.computeIfAbsent(tag.code(), _ -> new ArrayList<>(2)).add(tag);
        });
        Table.read("tag-spellings", cells -> spellings.put(cells[0], cells[1]));
        tags.sort(Comparator.comparing(TagMeaning::code));
        all = List.copyOf(tags);
    }

    List<TagMeaning> all() {
        return all;
    }

    boolean has(String code) {
        return meanings.containsKey(code);
    }

    Optional<String> mended(String written) {
        return Optional.ofNullable(spellings.get(written));
    }

    /// The list of the year first, then any other.
    Optional<TagMeaning> meaning(String code, int year) {
        return meanings.getOrDefault(code, List.of()).stream().min(Comparator.comparingInt(tag -> distance(tag, year)));
    }

    /// 0 for a list that was in use in that year, more for others.
    private static int distance(TagMeaning tag, int year) {
        int list = generation(tag.family());
        return list == ANY ? 0 : Math.abs(list - generation(year));
    }

    private static int generation(String family) {
        return switch (family) {
            case "geo-1974", "subject-1974" -> 0;
            case "geo", "geo-region", "subject" -> 1;
            case "geo-modern", "geo-region-modern" -> 2;
            default -> ANY;
        };
    }

    private static int generation(int year) {
        if (year < FIRST_YEAR_OF_SECOND_LIST) {
            return 0;
        }
        return year <= LAST_YEAR_OF_SECOND_LIST ? 1 : 2;
    }
}
