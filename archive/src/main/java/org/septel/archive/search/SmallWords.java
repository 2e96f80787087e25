package org.septel.archive.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// English words that say nothing of what a cable is about: *the, who, of*. Who asks in a sentence writes many; a cable
/// that shares only these with it has nothing to do with it.
final class SmallWords {

    private static final String TABLE = "small-words.tsv";
    private static final Set<String> ALL = read();

    private SmallWords() {}

    /// The others, in their order; all of them where there are no others.
    static List<Query> leftOut(List<Query> words) {
        List<Query> telling = words.stream().filter(word -> !isSmall(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean isSmall(Query query) {
        return query instanceof Query.Word(String word) && ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> read() {
        try (InputStream in = SmallWords.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .flatMap(line -> Stream.of(line.split("\t")[1].split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot be read from the program: " + TABLE, failure);
        }
    }
}
