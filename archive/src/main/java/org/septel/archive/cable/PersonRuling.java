package org.septel.archive.cable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an archivist says of names on cables: that these spellings at this post, in this period, are of one person. The
/// cables stay as they are; this lies over them.
///
/// @param number    from 1, over all of them
/// @param post      as in ids: `MOSCOW`
/// @param spellings as they stand on cables; capitals and blanks make no difference
/// @param person    what the person is called
/// @param first     the first day of the period; empty where it is open
/// @param last      the last day
/// @param undone    who took it back; it stays in the record all the same
public record PersonRuling(
        long number,
        Kind kind,
        String post,
        List<String> spellings,
        String person,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        String author,
        Instant made,
        String reason,
        Optional<Correction.Undoing> undone) {

    /// Names that one ruling may speak of.
    public static final int MOST_SPELLINGS = 100;

    public PersonRuling {
        spellings = List.copyOf(spellings);
    }

    /// What it does to those who were told apart, or taken for one, by rule.
    public enum Kind {
        /// several spellings are one person
        MERGE,
        /// a spelling is another person than the rest of its kind
        SPLIT;

        /// `merge`
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it holds.
    public boolean isStanding() {
        return undone.isEmpty();
    }

    /// Whether it speaks of a name on a cable. A cable without a date is in no period but the open one.
    public boolean covers(String ofPost, String spelling, Optional<LocalDate> day) {
        return post.equals(ofPost) && isWithin(day) && spellings.stream().anyMatch(known -> same(known, spelling));
    }

    private boolean isWithin(Optional<LocalDate> day) {
        boolean open = first.isEmpty() && last.isEmpty();
        return open
                || day.filter(at -> first.filter(at::isBefore).isEmpty()
                                && last.filter(at::isAfter).isEmpty())
                        .isPresent();
    }

    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String spelling) {
        return String.join(" ", spelling.strip().toUpperCase(Locale.ROOT).split("\\s+"));
    }
}
