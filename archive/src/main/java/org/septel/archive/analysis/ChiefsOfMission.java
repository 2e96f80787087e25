package org.septel.archive.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.cable.AuthorityTerm;

/// Who led which post when, from the table that comes with this module.
///
/// @source Office of the Historian, Department of State: Principal Officers and Chiefs of Mission (public domain)
public final class ChiefsOfMission {

    private static final String TABLE = "chiefs.tsv";
    private static final int COLUMNS = 7;

    private final Map<String, List<Term>> terms = new HashMap<>();

    /// Somebody's time as head of a post.
    ///
    /// @param role  `ambassador-e-p`, `charge-daffaires-ad-interim`
    /// @param ended empty where the table does not say it
    public record Term(
            String post, String role, String surname, String forename, LocalDate started, Optional<LocalDate> ended) {

        public String name() {
            return (forename + " " + surname).strip();
        }

        /// Whether it is the same time of the same person: lists overlap.
        private boolean isSame(Term other) {
            return surname.equals(other.surname)
                    && forename.equals(other.forename)
                    && started.equals(other.started)
                    && role.equals(other.role);
        }

        /// How many days lie between a day and the term; 0 within it.
        long daysFrom(LocalDate day) {
            if (day.isBefore(started)) {
                return started.toEpochDay() - day.toEpochDay();
            }
            return ended.filter(day::isAfter)
                    .map(end -> day.toEpochDay() - end.toEpochDay())
                    .orElse(0L);
        }
    }

    /// Read once.
    private static final class Held {
        private static final ChiefsOfMission STANDARD = read();
    }

    private ChiefsOfMission() {}

    /// The table that comes with this module.
    public static ChiefsOfMission standard() {
        return Held.STANDARD;
    }

    /// This list and those that archivists brought, what both have once.
    public ChiefsOfMission and(List<AuthorityTerm> more) {
        var both = new ChiefsOfMission();
        terms.forEach((post, of) -> both.terms.put(post, new ArrayList<>(of)));
        for (AuthorityTerm term : more) {
            List<Term> of = both.terms.computeIfAbsent(term.post(), _ -> new ArrayList<>());
            var added =
                    new Term(term.post(), term.role(), term.surname(), term.forename(), term.started(), term.ended());
            if (of.stream().noneMatch(added::isSame)) {
                of.add(added);
            }
        }
        return both;
    }

    private static ChiefsOfMission read() {
        var chiefs = new ChiefsOfMission();
        ResourceTable.read(TABLE, COLUMNS, chiefs::add);
        return chiefs;
    }

    private void add(String[] cells) {
        terms.computeIfAbsent(cells[0], _ -> new ArrayList<>())
                .add(new Term(cells[0], cells[1], cells[2], cells[3], LocalDate.parse(cells[5]), day(cells[6])));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException yearAlone) {
            return Optional.empty();
        }
    }

    /// Those who led a post.
    public List<Term> of(String post) {
        return terms.getOrDefault(post, List.of());
    }
}
