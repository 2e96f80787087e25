package org.septel.archive.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A list of names of one or more words, found by their first.
final class Phrases {

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /// @param words  in capitals, as a [Line] divides them
    /// @param kind   what the list says of it: `city`
    /// @param normal the name that goes for all of them
    record Phrase(List<String> words, String kind, String normal) {}

    void add(String name, String kind, String normal) {
        Line line = Line.of(name, Vocabulary.NO_WORDS);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            words.add(line.key(i));
        }
        List<Phrase> same = byFirst.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>());
        same.add(new Phrase(List.copyOf(words), kind, normal));
        same.sort((one, other) -> other.words().size() - one.words().size());
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    Iterable<String> firsts() {
        return byFirst.keySet();
    }

    /// The longest that stands at a token.
    Optional<Phrase> at(Line line, int from) {
        List<Phrase> phrases = byFirst.get(line.key(from));
        for (int i = 0; phrases != null && i < phrases.size(); i++) {
            if (stands(phrases.get(i), line, from)) {
                return Optional.of(phrases.get(i));
            }
        }
        return Optional.empty();
    }

    /// The name that is this one word.
    Optional<Phrase> alone(String word) {
        return byFirst.getOrDefault(word, List.of()).stream()
                .filter(phrase -> phrase.words().size() == 1)
                .findFirst();
    }

    private static boolean stands(Phrase phrase, Line line, int from) {
        int size = phrase.words().size();
        if (line.size() < from + size) {
            return false;
        }
        for (int i = 1; i < size; i++) {
            if (line.breaksBefore(from + i) || !phrase.words().get(i).equals(line.key(from + i))) {
                return false;
            }
        }
        return true;
    }
}
