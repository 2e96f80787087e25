package org.septel.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Why a hit is among the hits of a ranking that is not by words alone.
///
/// @param byWords   its rank by words, from 1; empty where it has none, or one too low to count
/// @param everyWord whether it has all that was asked for, not only some of the words
/// @param byMeaning its rank by meaning
public record Reason(OptionalInt byWords, boolean everyWord, OptionalInt byMeaning) {

    /// Whether words are among the reasons.
    public boolean isByWords() {
        return everyWord || byWords.isPresent();
    }

    /// `found by words (2nd) and by meaning (5th)`.
    public String sentence() {
        List<String> ways = new ArrayList<>();
        if (byWords.isPresent()) {
            ways.add((everyWord ? "by words" : "by some of the words") + rank(byWords.getAsInt()));
        } else if (everyWord) {
            ways.add("by words");
        }
        byMeaning.ifPresent(rank -> ways.add("by meaning" + rank(rank)));
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
        return " (" + rank + ending + ")";
    }
}
