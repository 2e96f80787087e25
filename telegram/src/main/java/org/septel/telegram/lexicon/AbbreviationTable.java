package org.septel.telegram.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Abbreviations of cable prose; some mean another thing in another country.
final class AbbreviationTable {

    private static final String EVERYWHERE = "";
    private static final String GOVERNMENT_OF = "GO";
    private static final int SHORTEST_GOVERNMENT = 3;

    private final Map<String, Abbreviation> abbreviations = new HashMap<>();

    AbbreviationTable() {
        Table.read("abbreviations", cells -> {
            String letters = cells[0].toUpperCase(Locale.ROOT);
            String use = cells[3];
            var row = new Abbreviation(
                    letters, List.of(cells[2]), use.contains("word"), use.contains("heading"), !use.contains("spelt"));
            abbreviations.merge(key(letters, cells[1]), row, AbbreviationTable::both);
        });
    }

    private static Abbreviation both(Abbreviation one, Abbreviation other) {
        return new Abbreviation(
                one.letters(),
                Stream.concat(one.meanings().stream(), other.meanings().stream())
                        .toList(),
                one.isWord(),
                one.isOfHeading(),
                one.isAcronym());
    }

    /// For telegrams from that country, else for all.
    Optional<Abbreviation> abbreviation(String written, String country) {
        String letters = written.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(abbreviations.get(key(letters, country)))
                .or(() -> government(letters, country))
                .or(() -> Optional.ofNullable(abbreviations.get(key(letters, EVERYWHERE))));
    }

    /// `GOA` is the Government of Armenia to a post in Armenia, though no list has it.
    private static Optional<Abbreviation> government(String letters, String country) {
        boolean shaped = letters.length() >= SHORTEST_GOVERNMENT && letters.startsWith(GOVERNMENT_OF);
        if (!shaped
                || country.isEmpty()
                || !letters.substring(GOVERNMENT_OF.length()).equals(initials(country))) {
            return Optional.empty();
        }
        return Optional.of(new Abbreviation(letters, List.of("Government of " + country), false, false, true));
    }

    private static String initials(String country) {
        var initials = new StringBuilder();
        for (String word : country.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static String key(String letters, String country) {
        return letters.concat("\t").concat(country);
    }
}
