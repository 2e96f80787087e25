package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Initials and a surname that telegrams of the 1970s run together, taken apart: `MAGMICHAUD`.
///
/// @param name       `M A G MICHAUD`; as written where nothing speaks for any way to take it apart
/// @param confidence 0 to 1: 0.9 where the surname stands at the post by itself, 0.7 where people are called so, else
/// less
/// @param evidence   what speaks for it; empty where nothing does
/// @param others     other ways to read it
record RunTogether(String name, double confidence, String evidence, Set<String> others) {

    /// From here on a reading is taken.
    static final double TAKEN = 0.5;

    private static final int MOST_INITIALS = 3;
    private static final int SHORTEST_SURNAME = 3;

    /// Where nothing else is known, by number of initials: two are usual.
    private static final double[] BY_NUMBER = {0.1, 0.25, 0.3, 0.1};

    private record Candidate(int initials, double confidence, String evidence) {}

    /// @param written in capitals, letters alone
    /// @param atPost  whether somebody of this surname is at the post by what other telegrams say
    /// @param surname whether people are called so
    static RunTogether of(String written, Predicate<String> atPost, Predicate<String> surname) {
        List<Candidate> candidates = new ArrayList<>();
        for (int initials = 0; initials <= MOST_INITIALS; initials++) {
            if (SHORTEST_SURNAME <= written.length() - initials) {
                candidates.add(candidate(initials, written.substring(initials), atPost, surname));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::confidence).reversed());
        if (candidates.isEmpty() || candidates.getFirst().confidence() < TAKEN) {
            return new RunTogether(written, 0, "", spelt(written, candidates));
        }
        Candidate best = candidates.getFirst();
        return new RunTogether(
                spelt(written, best.initials()),
                best.confidence(),
                best.evidence(),
                spelt(written, candidates.subList(1, candidates.size())));
    }

    private static Candidate candidate(int initials, String rest, Predicate<String> atPost, Predicate<String> surname) {
        if (atPost.test(rest)) {
            return new Candidate(initials, 0.9, "the surname stands at the post by itself");
        }
        if (surname.test(rest)) {
            return new Candidate(initials, 0.7, "people are called so");
        }
        return new Candidate(initials, BY_NUMBER[initials], "");
    }

    /// Those that something speaks for, or that are as usual as any.
    private static Set<String> spelt(String written, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> 0.2 < candidate.confidence())
                .map(candidate -> spelt(written, candidate.initials()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String spelt(String written, int initials) {
        var name = new StringBuilder();
        for (int i = 0; i < initials; i++) {
            name.append(written.charAt(i)).append(' ');
        }
        return name.append(written.substring(initials)).toString();
    }
}
