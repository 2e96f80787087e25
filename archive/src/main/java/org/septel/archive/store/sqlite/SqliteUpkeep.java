package org.septel.archive.store.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.store.StoreException;
import org.septel.archive.store.Upkeep;

/// Looks after the database file.
final class SqliteUpkeep implements Upkeep {

    private static final int ROWS_AT_A_TIME = 500;

    /// What must be true of the rows: the sentence where it is not, and how many rows make it so.
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "the numbered list of changes has gaps",
                    "SELECT coalesce(max(sequence), 0) - count(*) FROM change"),
            new Rule(
                    "cables have no version",
                    "SELECT count(*) FROM cable WHERE NOT EXISTS (SELECT 1 FROM version WHERE version.cable = cable.cable)"),
            new Rule("versions are of no change of their cable", """
                    SELECT count(*) FROM version WHERE NOT EXISTS (
                        SELECT 1 FROM change WHERE change.sequence = version.sequence AND change.cable = version.cable)"""),
            new Rule("rows name others that are not there", "SELECT count(*) FROM pragma_foreign_key_check"));

    private record Rule(String sentence, String sql) {}

    private final Database database;
    private final DatabaseFile file;
    private final Dictionaries dictionaries = new Dictionaries();

    SqliteUpkeep(Database database, DatabaseFile file) {
        this.database = database;
        this.file = file;
    }

    @Override
    public Verdict verify(Progress progress) {
        var check = new Check(progress);
        check.file();
        check.dictionaries();
        check.contents();
        RULES.forEach(check::rule);
        return new Verdict(check.contents, check.bytes, check.damages);
    }

    /// One verification. Not safe for threads.
    private final class Check {

        private final Progress progress;
        private final List<String> damages = new ArrayList<>();
        private long contents;
        private long bytes;

        Check(Progress progress) {
            this.progress = progress;
        }

        /// What SQLite itself finds.
        void file() {
            attempt(
                    "the file's structure",
                    () ->
                            database
                                    .read(session ->
                                            session.list("PRAGMA integrity_check(100)", row -> row.getString(1)))
                                    .stream()
                                    .filter(found -> !found.equals("ok"))
                                    .forEach(found -> damage(file.path() + ": " + found.replace('\n', ' '))));
        }

        void dictionaries() {
            attempt(
                    "the dictionaries",
                    () -> database.read(Dictionaries::damages).forEach(this::damage));
        }

        void contents() {
            attempt("the contents", () -> {
                long total = database.read(session -> session.number("SELECT count(*) FROM blob"));
                List<Held> page = page(0);
                while (!page.isEmpty()) {
                    page.parallelStream()
                            .map(SqliteUpkeep.this::damage)
                            .toList()
                            .forEach(found -> found.ifPresent(this::damage));
                    contents += page.size();
                    bytes += page.stream().mapToLong(Held::size).sum();
                    progress.at(contents, total);
                    page = page(page.getLast().row());
                }
            });
        }

        void rule(Rule rule) {
            attempt(rule.sentence(), () -> {
                long broken = database.read(session -> session.number(rule.sql()));
                if (broken != 0) {
                    damage(rule.sentence() + " (" + broken + ")");
                }
            });
        }

        /// Where a page of the file is damaged, what needs it cannot be looked at; the rest can.
        private void attempt(String what, Runnable look) {
            try {
                look.run();
            } catch (StoreException failure) {
                damage("could not look further at " + what + ": " + failure.getMessage());
            }
        }

        private void damage(String sentence) {
            if (damages.size() < Verdict.MOST_DAMAGES) {
                damages.add(sentence);
            }
        }
    }

    private record Held(long row, ContentHash hash, long size) {}

    private List<Held> page(long after) {
        return database.read(session -> session.list(
                "SELECT rowid AS row, hash, size FROM blob WHERE rowid > ? ORDER BY rowid LIMIT ?",
                row -> new Held(row.getLong("row"), Columns.hash(row, "hash"), row.getLong("size")),
                after,
                ROWS_AT_A_TIME));
    }

    private Optional<String> damage(Held held) {
        try {
            database.read(session -> Contents.read(session, held.hash(), dictionaries));
            return Optional.empty();
        } catch (StoreException damaged) {
            return Optional.of(damaged.getMessage() + users(held.hash()));
        }
    }

    /// Whose content it is, for whoever has to find it again elsewhere.
    private String users(ContentHash hash) {
        try {
            List<String> users =
                    database.read(session -> session.list("""
                    SELECT DISTINCT id || ' version ' || version.number AS user FROM version JOIN cable USING (cable)
                    WHERE content = ?1 OR original = ?1 LIMIT 5""", row -> row.getString("user"), hash.bytes()));
            return users.isEmpty() ? "" : " (of " + String.join(", ", users) + ")";
        } catch (StoreException damaged) {
            return "";
        }
    }

    /// SQLite copies what one moment of the file holds, packed anew, while others go on reading and writing.
    @Override
    public void backup(Path to) {
        if (Files.exists(to)) {
            throw new StoreException(to + ": is there already; name a file that is not, for a backup replaces nothing");
        }
        Path growing = to.resolveSibling(to.getFileName() + ".part");
        try {
            Files.deleteIfExists(growing);
            try (Session session = file.session()) {
                session.change("VACUUM INTO ?", growing.toString());
            }
            try (FileChannel written = FileChannel.open(growing, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(growing, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (SQLException failure) {
            throw Trouble.of(to, failure);
        } catch (IOException failure) {
            throw new StoreException(to + ": the backup cannot be written there: " + failure.getMessage(), failure);
        } finally {
            forget(growing);
        }
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            System.getLogger(SqliteUpkeep.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "a file that is of no use any more could not be deleted",
                            failure);
        }
    }

    @Override
    public Statistics statistics() {
        return database.read(session -> new Statistics(
                session.number("SELECT count(*) FROM cable"),
                session.number("SELECT count(*) FROM version"),
                session.number("SELECT coalesce(max(sequence), 0) FROM change"),
                session.number("SELECT count(*) FROM quarantine"),
                session.number("SELECT count(*) FROM run"),
                session.number("SELECT count(*) FROM correction"),
                session.number("SELECT coalesce(sum(size), 0) FROM blob WHERE hash IN (SELECT content FROM version)"),
                session.number("SELECT coalesce(sum(length(content)), 0) FROM blob"),
                Stream.of("", "-wal")
                        .mapToLong(end ->
                                length(file.path().resolveSibling(file.path().getFileName() + end)))
                        .sum()));
    }

    private static long length(Path file) {
        return file.toFile().length();
    }
}
