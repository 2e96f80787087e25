package org.septel.archive.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A list of names of one or more words, found by their first.
final class Phrases {

    private final ByWord<List<Phrase>> byFirst = new ByWord<>();
    private final Set<String> firsts = new LinkedHashSet<>();

    /// A name of the list.
    static final class Phrase {

        private final long[] words;
        private final String kind;
        private final String normal;

        private Phrase(Line line, String kind, String normal) {
            this.words = new long[line.size()];
            Arrays.setAll(words, line::word);
            this.kind = kind;
            this.normal = normal;
        }

        /// In words, as a [Line] divides them.
        int size() {
            return words.length;
        }

        /// What the list says of it: `city`
        String kind() {
            return kind;
        }

        /// The name that goes for all of them.
        String normal() {
            return normal;
        }

        private boolean stands(Line line, int from) {
            if (line.size() < from + words.length) {
                return false;
            }
            for (int i = 1; i < words.length; i++) {
                if (words[i] != line.word(from + i) || line.breaksBefore(from + i)) {
                    return false;
                }
            }
            return true;
        }
    }

    void add(String name, String kind, String normal) {
        Line line = LineReader.read(name, Vocabulary.NO_WORDS);
        firsts.add(line.key(0));
        byFirst.putIfAbsent(line.word(0), new ArrayList<>());
        List<Phrase> same = same(line.word(0));
        same.add(new Phrase(line, kind, normal));
        same.sort((one, other) -> other.size() - one.size());
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /// In capitals.
    Set<String> firsts() {
        return firsts;
    }

    /// The longest that stands at a token.
    Optional<Phrase> at(Line line, int from) {
        for (Phrase phrase : same(line.word(from))) {
            if (phrase.stands(line, from)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /// The name that is this one word.
    Optional<Phrase> alone(String word) {
        return same(Words.word(word)).stream()
                .filter(phrase -> phrase.size() == 1)
                .findFirst();
    }

    private List<Phrase> same(long first) {
        List<Phrase> same = byFirst.get(first);
        return same == null ? List.of() : same;
    }
}
