package org.septel.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Why a hit is among the hits of a ranking that is not by words alone.
///
/// @param byWords   its rank by words, from 1; empty where it has none, or one too low to count
/// @param everyWord whether it has all that was asked for, not only some of the words
/// @param byMeaning its rank by meaning
/// @param nearest   which paragraphs are the nearest in meaning; empty where they have no numbers, or none was compared
public record Reason(OptionalInt byWords, boolean everyWord, OptionalInt byMeaning, Optional<Paragraphs> nearest) {

    /// Paragraphs as they are numbered in a cable: those that a model reads at once.
    public record Paragraphs(int first, int last) {

        /// Of a stretch of numbers; empty where there are none.
        static Optional<Paragraphs> of(List<Optional<Integer>> numbers) {
            List<Integer> known = numbers.stream().flatMap(Optional::stream).toList();
            return known.isEmpty() ? Optional.empty() : Optional.of(new Paragraphs(known.getFirst(), known.getLast()));
        }

        @Override
        public String toString() {
            return first == last ? "paragraph " + first : "paragraphs " + first + " to " + last;
        }
    }

    /// The same where it is known which paragraphs are the nearest.
    public Reason in(List<Optional<Integer>> numbers) {
        return byMeaning.isEmpty() ? this : new Reason(byWords, everyWord, byMeaning, Paragraphs.of(numbers));
    }

    /// Whether words are among the reasons.
    public boolean isByWords() {
        return everyWord || byWords.isPresent();
    }

    /// `found by words (2nd) and by meaning (5th, paragraph 3)`.
    public String sentence() {
        List<String> ways = new ArrayList<>();
        if (byWords.isPresent()) {
            ways.add((everyWord ? "by words" : "by some of the words") + " (" + rank(byWords.getAsInt()) + ")");
        } else if (everyWord) {
            ways.add("by words");
        }
        String where = nearest.map(paragraphs -> ", " + paragraphs).orElse("");
        byMeaning.ifPresent(rank -> ways.add("by meaning (" + rank(rank) + where + ")"));
        return "found " + String.join(" and ", ways);
    }

    private static String rank(int rank) {
        boolean teen = rank / 10 % 10 == 1;
        String ending = switch (teen ? 0 : rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return rank + ending;
    }
}
