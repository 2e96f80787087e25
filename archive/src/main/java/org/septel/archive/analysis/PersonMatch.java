package org.septel.archive.analysis;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.septel.archive.analysis.ChiefsOfMission.Term;

/// How well a name on a cable goes with those who led its post.
final class PersonMatch {

    /// Who signs some days before or after a term is still meant: tables and clocks differ.
    private static final int NEAR_DAYS = 15;

    private static final int FAR_DAYS = 120;
    private static final int SHORTEST_FOR_A_SLIP = 5;

    /// Who is less likely is not named.
    private static final double LEAST = 0.1;

    /// From here on a candidate is taken.
    static final double TAKEN = 0.5;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Z]+");
    private static final Pattern YOUNGER = Pattern.compile(" (JR|SR|II|III|IV)$");

    private PersonMatch() {}

    /// Somebody who may be meant.
    ///
    /// @param confidence 0 to 1: the product of what surname, day and forename each leave of it
    record Candidate(Term term, double confidence) {}

    /// Those of the name, or nearly of it, whatever the day.
    static List<Candidate> namesakes(String spelling, List<Term> terms) {
        String name = folded(spelling);
        return terms.stream()
                .map(term -> new Candidate(term, surname(name, term)))
                .filter(candidate -> 0 < candidate.confidence())
                .map(candidate ->
                        new Candidate(candidate.term(), candidate.confidence() * forename(name, candidate.term())))
                .toList();
    }

    /// Those of the namesakes who may be meant on a day, the likeliest first.
    static List<Candidate> on(Optional<LocalDate> day, List<Candidate> namesakes) {
        return namesakes.stream()
                .map(candidate -> new Candidate(candidate.term(), candidate.confidence() * day(day, candidate.term())))
                .filter(candidate -> LEAST <= candidate.confidence())
                .sorted(Comparator.comparingDouble((Candidate candidate) -> -candidate.confidence())
                        .thenComparing(candidate -> candidate.term().started()))
                .toList();
    }

    /// Capitals and blanks alone.
    static String folded(String name) {
        String capitals = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('0', 'O')
                .replace("'", "");
        String words = NO_LETTERS.matcher(capitals).replaceAll(" ").strip();
        return YOUNGER.matcher(words).replaceAll("");
    }

    private static double surname(String name, Term term) {
        String surname = folded(term.surname());
        if (name.equals(surname)
                || name.endsWith(" " + surname)
                || name.replace(" ", "").equals(surname.replace(" ", ""))) {
            return 1;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return SHORTEST_FOR_A_SLIP <= surname.length() && isOneLetterOff(last, surname) ? 0.7 : 0;
    }

    private static double day(Optional<LocalDate> day, Term term) {
        if (day.isEmpty()) {
            return 0.6;
        }
        long days = term.daysFrom(day.get());
        return days <= NEAR_DAYS ? 1 : days <= FAR_DAYS ? 0.5 : 0;
    }

    /// A surname alone says less than one with the right first letter; a wrong first letter speaks against.
    private static double forename(String name, Term term) {
        String surname = folded(term.surname());
        if (!name.contains(" ") || name.equals(surname)) {
            return 0.9;
        }
        String forename = folded(term.forename());
        boolean same = !forename.isEmpty() && forename.charAt(0) == name.charAt(0);
        boolean any = (" " + forename).contains(" " + name.charAt(0));
        return same ? 1 : any ? 0.9 : 0.2;
    }

    /// Whether one letter was lost, added or changed.
    static boolean isOneLetterOff(String one, String other) {
        String longer = one.length() < other.length() ? other : one;
        String shorter = one.length() < other.length() ? one : other;
        if (1 < longer.length() - shorter.length()) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
            same++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return longer.substring(Math.min(longer.length(), same + 1))
                .equals(shorter.substring(Math.min(shorter.length(), same + skip)));
    }
}
