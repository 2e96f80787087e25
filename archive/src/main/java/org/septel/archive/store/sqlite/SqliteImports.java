package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.store.ImportBatch;
import org.septel.archive.store.ImportRun;
import org.septel.archive.store.ImportedFile;
import org.septel.archive.store.Imports;
import org.septel.archive.store.Receipt;

/// The ledger of imports in tables.
final class SqliteImports implements Imports {

    private static final String DIAGNOSTIC = "diagnostic";
    private static final String PASSED_OVER = "passed over";

    private final Database database;
    private final SqliteStore store;
    private final InstantSource clock;
    private final BooleanSupplier leased;

    /// @param leased whether somebody holds the lease: a run that nobody works at was interrupted
    SqliteImports(Database database, SqliteStore store, InstantSource clock, BooleanSupplier leased) {
        this.database = database;
        this.store = store;
        this.clock = clock;
        this.leased = leased;
    }

    @Override
    public Run begin(String person, List<String> paths, Optional<String> format) {
        long number = database.write(session -> {
            session.change(
                    "UPDATE run SET state = ? WHERE state = ?",
                    ImportRun.State.INTERRUPTED.name(),
                    ImportRun.State.RUNNING.name());
            long run = session.insert(
                    "INSERT INTO run (person, format, began, state) VALUES (?, ?, ?, ?)",
                    Columns.of(person),
                    Columns.of(format),
                    clock.instant().toString(),
                    ImportRun.State.RUNNING.name());
            int position = 0;
            for (String path : paths) {
                session.change("INSERT INTO run_path VALUES (?, ?, ?)", run, position++, Columns.of(path));
            }
            return run;
        });
        return new SqliteRun(number);
    }

    private final class SqliteRun implements Run {

        private final long number;

        SqliteRun(long number) {
            this.number = number;
        }

        @Override
        public Receipt commit(ImportBatch batch) {
            List<Parcel> parcels =
                    batch.arrivals().parallelStream().map(Parcel::of).toList();
            List<SqliteQuarantine.Refused> refused =
                    batch.refusals().stream().map(SqliteQuarantine.Refused::of).toList();
            return database.write(session -> {
                Receipt receipt = store.add(session, parcels);
                for (SqliteQuarantine.Refused refusal : refused) {
                    SqliteQuarantine.keep(session, refusal, clock.instant());
                }
                for (long released : batch.released()) {
                    session.change("DELETE FROM quarantine WHERE number = ?", released);
                }
                count(session, batch, receipt);
                return receipt;
            });
        }

        private void count(Session session, ImportBatch batch, Receipt receipt) throws SQLException {
            session.change(
                    """
                    UPDATE run SET files = files + ?, bytes = bytes + ?, added = added + ?, versions = versions + ?,
                        unchanged = unchanged + ?, quarantined = quarantined + ?, released = released + ?
                    WHERE run = ?""",
                    batch.files().size(),
                    batch.files().stream().mapToLong(ImportedFile::bytes).sum(),
                    receipt.added(),
                    receipt.versions(),
                    receipt.unchanged() + batch.known(),
                    batch.refusals().size(),
                    batch.released().size(),
                    number);
            count(session, DIAGNOSTIC, batch.diagnostics());
            count(session, PASSED_OVER, batch.passedOver());
            long position = session.number("SELECT count(*) FROM run_file WHERE run = ?", number);
            for (ImportedFile file : batch.files()) {
                session.change(
                        "INSERT INTO run_file VALUES (?, ?, ?, ?, ?, ?, ?)",
                        number,
                        position++,
                        Columns.of(file.path()),
                        file.bytes(),
                        file.hash().map(ContentHash::bytes).orElse(null),
                        file.records(),
                        Columns.of(file.problem()));
            }
        }

        private void count(Session session, String kind, Map<String, Long> counts) throws SQLException {
            for (Map.Entry<String, Long> count : counts.entrySet()) {
                session.change("""
                        INSERT INTO run_count VALUES (?, ?, ?, ?)
                        ON CONFLICT (run, kind, name) DO UPDATE SET count = count + excluded.count""", number, kind, Columns.of(count.getKey()), count.getValue());
            }
        }

        @Override
        public void end(ImportRun.State state) {
            database.write(session -> session.change(
                    "UPDATE run SET state = ?, ended = ? WHERE run = ?",
                    state.name(),
                    clock.instant().toString(),
                    number));
        }
    }

    @Override
    public List<ImportRun> runs() {
        boolean alive = leased.getAsBoolean();
        return database.read(session -> {
            List<Long> numbers = session.list("SELECT run FROM run ORDER BY run DESC", row -> row.getLong(1));
            var runs = new ArrayList<ImportRun>();
            for (long number : numbers) {
                List<String> paths = session.list(
                        "SELECT path FROM run_path WHERE run = ? ORDER BY position",
                        row -> Columns.text(row, "path"),
                        number);
                SortedMap<String, Long> passedOver = counts(session, number, PASSED_OVER);
                SortedMap<String, Long> diagnostics = counts(session, number, DIAGNOSTIC);
                runs.add(session.first(
                                "SELECT * FROM run WHERE run = ?",
                                row -> run(row, paths, passedOver, diagnostics, alive),
                                number)
                        .orElseThrow());
            }
            return runs;
        });
    }

    private static SortedMap<String, Long> counts(Session session, long run, String kind) throws SQLException {
        var counts = new TreeMap<String, Long>();
        session.list(
                "SELECT name, count FROM run_count WHERE run = ? AND kind = ?",
                row -> counts.put(Columns.text(row, "name"), row.getLong("count")),
                run,
                kind);
        return counts;
    }

    private static ImportRun run(
            ResultSet row,
            List<String> paths,
            SortedMap<String, Long> passedOver,
            SortedMap<String, Long> diagnostics,
            boolean alive)
            throws SQLException {
        var state = ImportRun.State.valueOf(row.getString("state"));
        return new ImportRun(
                row.getLong("run"),
                Columns.text(row, "person"),
                paths,
                Columns.optionalText(row, "format"),
                Columns.instant(row, "began"),
                Columns.optionalInstant(row, "ended"),
                state == ImportRun.State.RUNNING && !alive ? ImportRun.State.INTERRUPTED : state,
                row.getLong("files"),
                row.getLong("bytes"),
                row.getLong("added"),
                row.getLong("versions"),
                row.getLong("unchanged"),
                row.getLong("quarantined"),
                row.getLong("released"),
                passedOver,
                diagnostics);
    }

    @Override
    public List<ImportedFile> files(long run) {
        return database.read(session -> session.list(
                "SELECT * FROM run_file WHERE run = ? ORDER BY position",
                row -> new ImportedFile(
                        Columns.text(row, "path"),
                        row.getLong("bytes"),
                        Optional.ofNullable(row.getBytes("hash")).map(ContentHash::ofHash),
                        row.getLong("records"),
                        Columns.optionalText(row, "problem")),
                run));
    }
}
