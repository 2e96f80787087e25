package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Every TAG with its meaning, year by year, and what misspelt ones stand for.
final class TagTable {

    private static final int SUBJECT_LENGTH = 4;

    private final Map<String, List<TagMeaning>> meanings = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private final List<TagMeaning> tags = new ArrayList<>();

    TagTable() {
        Table.read("tags", cells -> {
            var tag = new TagMeaning(cells[0], cells[1], cells[2]);
            tags.add(tag);
            meanings.computeIfAbsent(tag.code(), _ -> new ArrayList<>(2)).add(tag);
        });
        Table.read("tag-spellings", cells -> spellings.put(cells[0], cells[1]));
    }

    /// In the order of their codes.
    List<TagMeaning> all() {
        return tags.stream().sorted(Comparator.comparing(TagMeaning::code)).toList();
    }

    boolean has(String code) {
        return meanings.containsKey(code);
    }

    /// From the table of variants, else with two letters swapped or one doubled: `PERL`, `PGOOV`.
    Optional<String> mended(String written) {
        return Optional.ofNullable(spellings.get(written)).or(() -> sameLetters(written));
    }

    /// Subjects alone are mended: among two-letter countries every slip is another country.
    private Optional<String> sameLetters(String written) {
        if (has(written) || written.length() < SUBJECT_LENGTH || SUBJECT_LENGTH + 1 < written.length()) {
            return Optional.empty();
        }
        var found = new TreeSet<String>();
        for (int at = 0; at + 1 < written.length(); at++) {
            String mended = written.length() == SUBJECT_LENGTH
                    ? swapped(written, at)
                    : written.charAt(at) == written.charAt(at + 1)
                            ? written.substring(0, at) + written.substring(at + 1)
                            : written;
            if (isSubject(mended)) {
                found.add(mended);
            }
        }
        return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private boolean isSubject(String code) {
        return meanings.getOrDefault(code, List.of()).stream()
                .anyMatch(tag -> tag.family().equals("subject"));
    }

    /// The list of the year first, then the nearest.
    Optional<TagMeaning> meaning(String code, int year) {
        return meanings(code).stream().min(Comparator.comparingInt(tag -> tag.distance(year)));
    }

    /// In every list that has it, the oldest list first.
    List<TagMeaning> meanings(String code) {
        return meanings.getOrDefault(code, List.of()).stream()
                .sorted(Comparator.comparingInt(tag -> tag.from().orElse(0)))
                .toList();
    }
}
