package org.septel.telegram.parse;

import java.util.Optional;
import java.util.OptionalInt;
import org.septel.telegram.CableId;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Reference.YearRule;
import org.septel.telegram.lexicon.Lexicon;

/// Of what year a cited telegram is: as written beside it, else the citing telegram's, or the one before where its
/// sender cannot have come to the number yet.
///
/// @source posts begin again at 1 each January (5 FAH-2); the most a day is our own guess, meant to be too high
final class ReferenceYears {

    /// A cited telegram's id, where its year is known, and how.
    record Dated(Optional<CableId> id, YearRule rule) {

        private static final Dated NONE = new Dated(Optional.empty(), YearRule.NONE);
    }

    private static final int FIRST = 1945;
    private static final int MOST_YEARS_BACK = 12;

    /// Guessed, not counted: more than a post sends in a day on the average, and than the Department does. Too high a
    /// guess takes a telegram of last year for one of this year.
    private static final int MOST_OF_POSTS = 150;

    private static final int MOST_OF_DEPARTMENTS = 1_000;

    private final Citing citing;
    private final Lexicon lexicon;

    ReferenceYears(Citing citing, Lexicon lexicon) {
        this.citing = citing;
        this.lexicon = lexicon;
    }

    /// A written year: `06`, `2006`, `O6`; the odd `094` is taken for `09`.
    OptionalInt written(String year) {
        String digits =
                year.replace('O', '0').replace('o', '0').replace("'", "").replace("\u2019", "");
        String read = digits.length() == 3 ? digits.substring(0, 2) : digits;
        int number = Integer.parseInt(read);
        int full = read.length() == 2 ? DateTimeGroup.fullYear(number) : number;
        boolean plausible = FIRST <= full && full <= citing.year().orElse(FIRST + 150);
        return plausible ? OptionalInt.of(full) : OptionalInt.empty();
    }

    /// Whether it is one of the last years before the citing telegram's, which are those that are cited.
    boolean isRecent(OptionalInt year) {
        return year.isPresent() && citing.year().orElse(year.getAsInt()) - year.getAsInt() <= MOST_YEARS_BACK;
    }

    /// @param written the year that stands beside the number, where one does
    Dated id(String origin, int number, OptionalInt written) {
        if (written.isPresent()) {
            return dated(written.getAsInt(), origin, number, YearRule.WRITTEN);
        }
        if (citing.year().isEmpty()) {
            return Dated.NONE;
        }
        int year = citing.year().getAsInt();
        return isReached(origin, number)
                ? dated(year, origin, number, YearRule.CITING_YEAR)
                : dated(year - 1, origin, number, YearRule.YEAR_BEFORE);
    }

    private static Dated dated(int year, String origin, int number, YearRule rule) {
        return new Dated(Optional.of(CableId.of(year, origin, number)), rule);
    }

    /// A sender's own numbers are known to the last; others' only by how fast they can have come.
    private boolean isReached(String origin, int number) {
        if (citing.number().isPresent() && citing.post().filter(origin::equals).isPresent()) {
            return number <= citing.number().getAsInt();
        }
        return citing.day().isEmpty() || number <= most(origin) * (citing.day().getAsInt() + 1);
    }

    private int most(String origin) {
        boolean post = lexicon.post(origin)
                .filter(known -> !known.country().equals("United States"))
                .isPresent();
        return post ? MOST_OF_POSTS : MOST_OF_DEPARTMENTS;
    }
}
