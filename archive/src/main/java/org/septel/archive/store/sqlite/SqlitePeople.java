package org.septel.archive.store.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.Authority;
import org.septel.archive.cable.AuthorityTerm;
import org.septel.archive.cable.PeopleRecord;
import org.septel.archive.cable.PersonRuling;
import org.septel.archive.store.PeopleStore;

/// Rulings and lists of people in tables.
final class SqlitePeople implements PeopleStore {

    private static final String RULINGS = "SELECT * FROM person_ruling ";
    private static final String AUTHORITIES = """
            SELECT authority.*,
              (SELECT count(*) FROM authority_term WHERE authority_term.authority = authority.authority) AS terms
            FROM authority\s""";

    private final Database database;
    private final InstantSource clock;

    SqlitePeople(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public PersonRuling add(PersonRuling ruling) {
        return database.write(session -> {
            long number = session.insert(
                    """
                    INSERT INTO person_ruling (kind, post, spellings, person, first, last, author, made, reason)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    ruling.kind().name(),
                    ruling.post(),
                    Columns.of(String.join("\n", ruling.spellings())),
                    Columns.of(ruling.person()),
                    ruling.first().map(LocalDate::toString).orElse(null),
                    ruling.last().map(LocalDate::toString).orElse(null),
                    Columns.of(ruling.author()),
                    clock.instant().toString(),
                    Columns.of(ruling.reason()));
            return ruling(session, number);
        });
    }

    @Override
    public PersonRuling undo(long number, String person) {
        return database.write(session -> {
            TakingBack.of(session, "person_ruling", "number", number, person, clock.instant(), "ruling");
            return ruling(session, number);
        });
    }

    private static PersonRuling ruling(Session session, long number) throws SQLException {
        return session.first(RULINGS + "WHERE number = ?", SqlitePeople::ruling, number)
                .orElseThrow();
    }

    @Override
    public List<PersonRuling> rulings() {
        return database.read(session -> session.list(RULINGS + "ORDER BY number", SqlitePeople::ruling));
    }

    @Override
    public Authority add(String file, List<AuthorityTerm> terms, String author) {
        return database.write(session -> {
            long number = session.insert(
                    "INSERT INTO authority (file, author, made) VALUES (?, ?, ?)",
                    Columns.of(file),
                    Columns.of(author),
                    clock.instant().toString());
            for (AuthorityTerm term : terms) {
                session.insert(
                        """
                        INSERT INTO authority_term (authority, post, role, surname, forename, started, ended)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""",
                        number,
                        term.post(),
                        Columns.of(term.role()),
                        Columns.of(term.surname()),
                        Columns.of(term.forename()),
                        term.started().toString(),
                        term.ended().map(LocalDate::toString).orElse(null));
            }
            return authority(session, number);
        });
    }

    @Override
    public Authority undoAuthority(long number, String person) {
        return database.write(session -> {
            TakingBack.of(session, "authority", "authority", number, person, clock.instant(), "list");
            return authority(session, number);
        });
    }

    private static Authority authority(Session session, long number) throws SQLException {
        return session.first(AUTHORITIES + "WHERE authority.authority = ?", SqlitePeople::authority, number)
                .orElseThrow();
    }

    @Override
    public List<Authority> authorities() {
        return database.read(
                session -> session.list(AUTHORITIES + "ORDER BY authority.authority", SqlitePeople::authority));
    }

    @Override
    public PeopleRecord standing() {
        return database.read(session -> new PeopleRecord(
                session.list(RULINGS + "WHERE undone IS NULL ORDER BY number", SqlitePeople::ruling),
                session.list("""
                        SELECT authority_term.* FROM authority_term JOIN authority USING (authority)
                        WHERE undone IS NULL ORDER BY authority_term.rowid""", SqlitePeople::term)));
    }

    private static PersonRuling ruling(ResultSet row) throws SQLException {
        return new PersonRuling(
                row.getLong("number"),
                PersonRuling.Kind.valueOf(row.getString("kind")),
                row.getString("post"),
                List.of(Columns.text(row, "spellings").split("\n")),
                Columns.text(row, "person"),
                day(row, "first"),
                day(row, "last"),
                Columns.text(row, "author"),
                Columns.instant(row, "made"),
                Columns.text(row, "reason"),
                TakingBack.of(row));
    }

    private static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                row.getLong("authority"),
                Columns.text(row, "file"),
                row.getLong("terms"),
                Columns.text(row, "author"),
                Columns.instant(row, "made"),
                TakingBack.of(row));
    }

    private static AuthorityTerm term(ResultSet row) throws SQLException {
        return new AuthorityTerm(
                row.getString("post"),
                Columns.text(row, "role"),
                Columns.text(row, "surname"),
                Columns.text(row, "forename"),
                LocalDate.parse(row.getString("started")),
                day(row, "ended"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Columns.optionalText(row, column).map(LocalDate::parse);
    }
}
