package org.septel.benchmarks.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.septel.benchmarks.search.Asked.Kind;
import org.septel.benchmarks.search.Listed.Value;

/// A database's full text as somebody would use it who knows it: the words in its own index, values in a table beside,
/// one statement for the page and one for the count and all facets. For one thread.
final class SqlEngine implements Engine {

    private static final int BATCH = 1_000;

    private final Dialect dialect;
    private final Connection connection;

    SqlEngine(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    @Override
    public String name() {
        return dialect.shown;
    }

    @Override
    public boolean can(Kind kind) {
        return dialect.can(kind);
    }

    @Override
    public void load(Stream<Listed> cables) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement make = connection.createStatement()) {
            make.execute("CREATE TABLE cable (n int PRIMARY KEY, id text, created bigint)");
            make.execute("CREATE TABLE value (n int, kind text, value text)");
            make.execute(dialect.table);
        }
        try (var cable = connection.prepareStatement("INSERT INTO cable VALUES (?, ?, ?)");
                var words = connection.prepareStatement(dialect.insert);
                var value = connection.prepareStatement("INSERT INTO value VALUES (?, ?, ?)")) {
            int n = 0;
            for (Listed one : (Iterable<Listed>) cables::iterator) {
                n++;
                add(cable, n, one.id(), one.created());
                add(words, n, one.title(), one.text());
                for (var values : one.values().entrySet()) {
                    for (String each : values.getValue()) {
                        add(value, n, values.getKey().name(), each);
                    }
                }
                if (n % BATCH == 0) {
                    execute(List.of(cable, words, value));
                }
            }
            execute(List.of(cable, words, value));
        }
        try (Statement make = connection.createStatement()) {
            make.execute(dialect.finish);
            make.execute("CREATE INDEX cable_created ON cable (created)");
            make.execute("CREATE INDEX value_n ON value (n, kind, value)");
            make.execute("CREATE INDEX value_value ON value (kind, value, n)");
            connection.commit();
            connection.setAutoCommit(true);
            make.execute("ANALYZE");
        }
    }

    private static void execute(List<PreparedStatement> statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public Question prepare(Asked asked) {
        return () -> {
            read(page(asked), parameters(asked));
            return count(asked);
        };
    }

    /// Count and facets of every hit.
    private long count(Asked asked) throws SQLException {
        String hits = "WITH hit AS MATERIALIZED (" + hits(asked) + ") SELECT '', '', count(*) FROM hit UNION ALL"
                + " SELECT kind, value, count(*) FROM hit JOIN value ON value.n = hit.n AND kind <> '"
                + Value.REFERENCE.name() + "' GROUP BY kind, value";
        try (PreparedStatement statement = connection.prepareStatement(hits)) {
            fill(statement, parameters(asked));
            try (ResultSet rows = statement.executeQuery()) {
                long total = 0;
                while (rows.next()) {
                    if (rows.getString(1).isEmpty()) {
                        total = rows.getLong(3);
                    }
                }
                return total;
            }
        }
    }

    private void read(String query, List<Object> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            fill(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getString(1) == null) {
                        throw new IllegalStateException("a hit without a number");
                    }
                }
            }
        }
    }

    private static void fill(PreparedStatement statement, List<Object> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    private String page(Asked asked) {
        return switch (asked.kind()) {
            case ONE_WORD, TWO_WORDS, PHRASE, PREFIX -> dialect.page("", Asked.PAGE, 0);
            case DEEP_PAGE -> dialect.page("", Asked.PAGE, Asked.DEEP);
            case DRILL_DOWN -> dialect.page(narrowed(), Asked.PAGE, 0);
            case BY_DATE, FIELD, DATE_RANGE, REFERENCE, EVERYTHING ->
                "SELECT words.%s, title, body FROM words JOIN cable ON cable.n = words.%s JOIN (%s) hit"
                                .formatted(row(), row(), hits(asked))
                        + " ON hit.n = cable.n ORDER BY created DESC LIMIT " + Asked.PAGE;
            case PARAGRAPH -> throw new IllegalArgumentException("no paragraphs");
        };
    }

    private String hits(Asked asked) {
        return switch (asked.kind()) {
            case ONE_WORD, TWO_WORDS, PHRASE, PREFIX, DEEP_PAGE, BY_DATE -> dialect.matching;
            case DRILL_DOWN -> dialect.matching + narrowed();
            case FIELD, REFERENCE -> "SELECT n FROM value WHERE kind = ? AND value = ?";
            case DATE_RANGE -> "SELECT n FROM cable WHERE created BETWEEN ? AND ?";
            case EVERYTHING -> "SELECT n FROM cable";
            case PARAGRAPH -> throw new IllegalArgumentException("no paragraphs");
        };
    }

    private String narrowed() {
        String one = " AND " + row() + " IN (SELECT n FROM value WHERE kind = '%s' AND value = ?)";
        return one.formatted(Value.TAG.name()) + one.formatted(Value.CLASSIFICATION.name());
    }

    private String row() {
        return dialect == Dialect.SQLITE ? "rowid" : "n";
    }

    private List<Object> parameters(Asked asked) {
        return switch (asked.kind()) {
            case ONE_WORD, TWO_WORDS, PHRASE, PREFIX, DEEP_PAGE, BY_DATE -> List.of(dialect.words(asked));
            case DRILL_DOWN -> List.of(dialect.words(asked), asked.value(), asked.other());
            case FIELD -> List.of(Value.ORIGIN.name(), asked.value());
            case REFERENCE -> List.of(Value.REFERENCE.name(), asked.value());
            case DATE_RANGE -> List.of(Questions.seconds(asked.value()), Questions.seconds(asked.other()) + 86_399);
            case EVERYTHING, PARAGRAPH -> List.of();
        };
    }

    @Override
    public long bytes() throws Exception {
        try (Statement statement = connection.createStatement()) {
            if (dialect == Dialect.POSTGRES) {
                try (ResultSet size = statement.executeQuery("SELECT pg_database_size(current_database())")) {
                    size.next();
                    return size.getLong(1);
                }
            }
            try (ResultSet file = statement.executeQuery("SELECT file FROM pragma_database_list")) {
                file.next();
                return Files.size(Path.of(file.getString(1)));
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
