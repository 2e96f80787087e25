package org.septel.archive.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.AuthorityTerm;

/// Reads a list of who held which post when: columns divided by tabs, named in the first line. It has `post`
/// (`MOSCOW`),
/// `surname`, `forename`, `started` (`1975-03-19`), and may have `role` and `ended`; others are passed over.
public final class AuthorityFile {

    private static final int MOST_TERMS = 100_000;

    private AuthorityFile() {}

    /// @throws IllegalArgumentException if a line cannot be read; the message names it and says what it wants
    public static List<AuthorityTerm> read(List<String> lines) {
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("it is empty: the first line names the columns");
        }
        List<String> columns = List.of(lines.getFirst().strip().split("\t"));
        for (String column : List.of("post", "surname", "forename", "started")) {
            if (!columns.contains(column)) {
                throw new IllegalArgumentException(
                        "line 1: no column " + column
                                + "; it needs post, surname, forename and started, divided by tabs, and may have role and ended");
            }
        }
        if (MOST_TERMS < lines.size()) {
            throw new IllegalArgumentException("it has more than %,d lines: divide it".formatted(MOST_TERMS));
        }
        List<AuthorityTerm> terms = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                terms.add(term(columns, lines.get(i).split("\t", -1), i + 1));
            }
        }
        return terms;
    }

    private static AuthorityTerm term(List<String> columns, String[] cells, int line) {
        String post = cell(columns, cells, "post");
        String surname = cell(columns, cells, "surname");
        if (!post.matches("[A-Z]{2,40}")) {
            throw new IllegalArgumentException("line %d: a post is as in ids, MOSCOW".formatted(line));
        }
        if (surname.isEmpty()) {
            throw new IllegalArgumentException("line %d: no surname".formatted(line));
        }
        Optional<LocalDate> started = day(cell(columns, cells, "started"), line);
        return new AuthorityTerm(
                post,
                cell(columns, cells, "role"),
                surname,
                cell(columns, cells, "forename"),
                started.orElseThrow(() -> new IllegalArgumentException(
                        "line %d: started is empty: write the first day, 1975-03-19".formatted(line))),
                day(cell(columns, cells, "ended"), line));
    }

    private static String cell(List<String> columns, String[] cells, String name) {
        int place = columns.indexOf(name);
        return place < 0 || cells.length <= place ? "" : cells[place].strip();
    }

    private static Optional<LocalDate> day(String written, int line) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "line %d: %s is no day: write 1975-03-19".formatted(line, written), wrong);
        }
    }
}
