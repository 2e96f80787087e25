package org.septel.benchmarks.search;

import java.util.stream.Collectors;
import org.septel.benchmarks.search.Asked.Kind;

/// What the two databases write differently.
enum Dialect {
    SQLITE(
            "SQLite FTS5",
            "CREATE VIRTUAL TABLE words USING fts5(title, body, tokenize = 'porter unicode61')",
            "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)",
            "INSERT INTO words (words) VALUES ('optimize')",
            "SELECT rowid AS n FROM words WHERE words MATCH ?",
            "SELECT rowid, snippet(words, 1, '[', ']', '...', 32) FROM words WHERE words MATCH ? %s ORDER BY rank"),
    POSTGRES(
            "PostgreSQL",
            "CREATE TABLE words (n int PRIMARY KEY, title text, body text, tsv tsvector GENERATED ALWAYS AS"
                    + " (setweight(to_tsvector('english', title), 'A') || to_tsvector('english', body)) STORED)",
            "INSERT INTO words (n, title, body) VALUES (?, ?, ?)",
            "CREATE INDEX words_tsv ON words USING gin (tsv)",
            "SELECT n FROM words WHERE tsv @@ to_tsquery('english', ?)",
            // ranked first, marked afterwards: marking is by far the dearer
            "SELECT n, ts_headline('english', body, q, 'MaxFragments=3') FROM (SELECT n, body, q FROM words,"
                    + " to_tsquery('english', ?) q WHERE tsv @@ q %s ORDER BY ts_rank(tsv, q) DESC");

    final String shown;
    final String table;
    final String insert;
    final String finish;
    final String matching;
    private final String ranked;

    Dialect(String shown, String table, String insert, String finish, String matching, String ranked) {
        this.shown = shown;
        this.table = table;
        this.insert = insert;
        this.finish = finish;
        this.matching = matching;
        this.ranked = ranked;
    }

    /// The best hits with their snippets; `more` narrows them.
    String page(String more, int limit, int offset) {
        String end = " LIMIT %d OFFSET %d".formatted(limit, offset);
        return ranked.formatted(more) + end + (this == POSTGRES ? ") best" : "");
    }

    /// The words of a question as the database wants them.
    String words(Asked asked) {
        String first = asked.words().getFirst();
        return switch (this) {
            case SQLITE ->
                switch (asked.kind()) {
                    case PHRASE -> "\"" + String.join(" ", asked.words()) + "\"";
                    case PREFIX -> first + "*";
                    default ->
                        asked.words().stream().map(word -> '"' + word + '"').collect(Collectors.joining(" "));
                };
            case POSTGRES ->
                switch (asked.kind()) {
                    case PHRASE -> String.join(" <-> ", asked.words());
                    case PREFIX -> first + ":*";
                    default -> String.join(" & ", asked.words());
                };
        };
    }

    boolean can(Kind kind) {
        return kind != Kind.PARAGRAPH;
    }
}
