package org.septel.benchmarks.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.benchmarks.search.Asked.Kind;

/// An archive as a page asks it: from the text of the query to hits, snippets out of the store, and facets.
final class SeptelEngine implements Engine {

    private final Path home;
    private final Archive archive;
    private final ReadingRoom room;
    private final QueryParser parser = new QueryParser();

    SeptelEngine(Path home) {
        this.home = home;
        this.archive = Archive.open(ArchiveSettings.at(home));
        this.room = archive.room(Clearance.ALL);
    }

    @Override
    public String name() {
        return "Septel";
    }

    @Override
    public boolean can(Kind kind) {
        return true;
    }

    /// The archive was made by `septel import`.
    @Override
    public void load(Stream<Listed> cables) {}

    @Override
    public Question prepare(Asked asked) {
        String text = text(asked);
        Sort sort = switch (asked.kind()) {
            case BY_DATE, FIELD, DATE_RANGE, REFERENCE, EVERYTHING -> Sort.NEWEST;
            case ONE_WORD, TWO_WORDS, PHRASE, PREFIX, PARAGRAPH, DRILL_DOWN, DEEP_PAGE -> Sort.RELEVANCE;
        };
        Optional<String> after = Optional.empty();
        if (asked.kind() == Kind.DEEP_PAGE) {
            Query query = parser.parse(text);
            after = room.search(new SearchRequest(query, Asked.DEEP, Optional.empty(), sort, false))
                    .next();
        }
        Optional<String> from = after;
        return () -> {
            SearchPage page = room.search(new SearchRequest(parser.parse(text), Asked.PAGE, from, sort, true));
            return page.total();
        };
    }

    private static String text(Asked asked) {
        String words = String.join(" ", asked.words());
        return switch (asked.kind()) {
            case ONE_WORD, TWO_WORDS, BY_DATE, DEEP_PAGE -> words;
            case PHRASE -> "\"" + words + "\"";
            case PREFIX -> words + "*";
            case FIELD -> "origin:\"" + asked.value() + "\"";
            case DATE_RANGE -> "date:" + asked.value() + ".." + asked.other();
            case PARAGRAPH -> "para:(" + words + ")";
            case REFERENCE -> "ref:" + asked.value();
            case DRILL_DOWN -> words + " tag:\"" + asked.value() + "\" class:\"" + asked.other() + "\"";
            case EVERYTHING -> "*";
        };
    }

    @Override
    public long bytes() throws IOException {
        return size(home.resolve("index"));
    }

    static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        }
    }

    @Override
    public void close() {
        archive.close();
    }
}
