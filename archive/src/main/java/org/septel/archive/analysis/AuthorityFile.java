package org.septel.archive.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.septel.archive.analysis.MissionPosts.Ambiguous;
import org.septel.archive.analysis.MissionPosts.Led;
import org.septel.archive.analysis.MissionPosts.Unknown;
import org.septel.archive.cable.AuthorityTerm;
import org.septel.telegram.lexicon.Lexicon;

/// Reads a list of who held which post when: columns divided by tabs, named in the first line. It has `post` (`MOSCOW`)
/// or `place` (`afghanistan`, `Florence`), `surname`, `forename`, `started` (`1975-03-19`; a month or a year alone is
/// meant from its first day to its last), and may have `role` and `ended`; others are passed over.
///
/// In a list with `post` a line that cannot be read is a mistake. A list with `place` speaks of more than posts: its
/// lines of which no post or no first day is known are left out and counted.
///
/// @param terms   as they stand
/// @param leftOut how many lines were left out, by why
public record AuthorityFile(List<AuthorityTerm> terms, Map<String, Integer> leftOut) {

    private static final int MOST_TERMS = 100_000;
    private static final int MOST_REASONS = 1_000;

    /// `1975`
    private static final int YEAR_ALONE = 4;

    /// `1975-03`
    private static final int MONTH_ALONE = 7;

    public AuthorityFile {
        terms = List.copyOf(terms);
        leftOut = Map.copyOf(leftOut);
    }

    /// @throws IllegalArgumentException if a line cannot be read; the message names it and says what it wants
    public static AuthorityFile read(List<String> lines, Lexicon lexicon) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("it is empty: the first line names the columns");
        }
        List<String> columns = List.of(lines.getFirst().strip().split("\t"));
        for (String column : List.of(columns.contains("place") ? "place" : "post", "surname", "forename", "started")) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException("line 1: no column " + column
                        + "; it needs post or place, surname, forename and started, divided by tabs, and may have role"
                        + " and ended");
            }
        }
        if (MOST_TERMS < lines.size()) {
            throw new IllegalArgumentException("it has more than %,d lines: divide it".formatted(MOST_TERMS));
        }
        var reader = new Reader(columns, new MissionPosts(lexicon));
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reader.line(lines.get(i).split("\t", -1), i + 1);
            }
        }
        return new AuthorityFile(reader.terms, reader.leftOut);
    }

    private static final class Reader {

        private final List<String> columns;
        private final MissionPosts missions;
        private final List<AuthorityTerm> terms = new ArrayList<>();
        private final Map<String, Integer> leftOut = new TreeMap<>();

        private Reader(List<String> columns, MissionPosts missions) {
            this.columns = columns;
            this.missions = missions;
        }

        private void line(String[] cells, int line) {
            String surname = cell(cells, "surname");
            String post = cell(cells, "post");
            boolean place = post.isEmpty() && columns.contains("place");
            if (!place && !post.matches("[A-Z]{2,40}")) {
                throw new IllegalArgumentException("line %d: a post is as in ids, MOSCOW".formatted(line));
            }
            if (surname.isEmpty()) {
                throw new IllegalArgumentException("line %d: no surname".formatted(line));
            }
            Optional<LocalDate> started = days(cell(cells, "started"), line).map(Days::first);
            Optional<LocalDate> ended = days(cell(cells, "ended"), line).map(Days::last);
            if (started.isPresent()) {
                List<String> posts = place ? posts(cell(cells, "place"), started.get()) : List.of(post);
                posts.forEach(of -> terms.add(new AuthorityTerm(
                        of, cell(cells, "role"), surname, cell(cells, "forename"), started.get(), ended)));
            } else if (place) {
                leaveOut("no first day");
            } else {
                throw new IllegalArgumentException(
                        "line %d: started is empty: write the first day, 1975-03-19".formatted(line));
            }
        }

        private List<String> posts(String place, LocalDate day) {
            return switch (missions.of(place, day)) {
                case Led led -> led.posts();
                case Ambiguous ambiguous -> {
                    leaveOut("ambiguous: %s may be %s; write the post"
                            .formatted(place, String.join(", ", ambiguous.posts())));
                    yield List.of();
                }
                case Unknown() -> {
                    leaveOut("no post is known by %s".formatted(place));
                    yield List.of();
                }
            };
        }

        private void leaveOut(String why) {
            leftOut.merge(leftOut.size() < MOST_REASONS || leftOut.containsKey(why) ? why : "other", 1, Integer::sum);
        }

        private String cell(String[] cells, String name) {
            int place = columns.indexOf(name);
            return place < 0 || cells.length <= place ? "" : cells[place].strip();
        }

        private static Optional<Days> days(String written, int line) {
            try {
                return switch (written.length()) {
                    case 0 -> Optional.empty();
                    case YEAR_ALONE -> {
                        Year year = Year.parse(written);
                        yield Optional.of(new Days(
                                year.atDay(1), year.atMonth(Month.DECEMBER).atEndOfMonth()));
                    }
                    case MONTH_ALONE -> {
                        YearMonth month = YearMonth.parse(written);
                        yield Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
                    }
                    default -> {
                        LocalDate day = LocalDate.parse(written);
                        yield Optional.of(new Days(day, day));
                    }
                };
            } catch (DateTimeException wrong) {
                throw new IllegalArgumentException(
                        "line %d: %s is no day: write 1975-03-19".formatted(line, written), wrong);
            }
        }
    }

    /// The days that may be meant.
    private record Days(LocalDate first, LocalDate last) {}
}
