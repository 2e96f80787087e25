package org.septel.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.ReadingRoom;
import org.septel.archive.export.SearchJson;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;

/// Many queries, one a line, and their answers as one table. A query that cannot be read is a row with its mistake, and
/// the rest goes on.
final class BatchSearch {

    private static final String COMMENT = "#";

    private final ReadingRoom room;
    private final Terminal terminal;
    private final SearchRequest.Sort sort;
    private final int limit;
    private final Ranking ranking;

    BatchSearch(ReadingRoom room, Terminal terminal, SearchRequest.Sort sort, int limit, Ranking ranking) {
        this.ranking = ranking;
        this.room = room;
        this.terminal = terminal;
        this.sort = sort;
        this.limit = limit;
    }

    /// One of the queries.
    ///
    /// @param line in the file, from 1
    /// @param name before a tab; the line's number where there is none
    private record Asked(int line, String name, String query) {}

    /// What came of one.
    private record Answer(Asked asked, long total, List<Hit> hits, Optional<String> mistake) {}

    /// @return whether every query could be read
    boolean run(List<String> lines, HitFormat format) {
        boolean sound = true;
        if (format != HitFormat.jsonl) {
            terminal.out().print(record("line", "name", "query", "total", "rank", "id", "created", "title", "error"));
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith(COMMENT)) {
                Answer answer = answer(asked(i + 1, line));
                sound &= answer.mistake().isEmpty();
                print(answer, format);
            }
        }
        return sound;
    }

    private static Asked asked(int number, String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? new Asked(number, String.valueOf(number), line.strip())
                : new Asked(
                        number,
                        line.substring(0, tab).strip(),
                        line.substring(tab + 1).strip());
    }

    private Answer answer(Asked asked) {
        try {
            Query query = new QueryParser().parse(asked.query());
            SearchPage page = room.search(new SearchRequest(query, limit, Optional.empty(), sort, false, ranking));
            return new Answer(asked, page.total(), page.hits(), Optional.empty());
        } catch (QueryMistake mistake) {
            return new Answer(
                    asked, 0, List.of(), Optional.of("column " + mistake.column() + ": " + mistake.getMessage()));
        }
    }

    private void print(Answer answer, HitFormat format) {
        if (format == HitFormat.jsonl) {
            terminal.out().println(Printable.json(line(answer)));
        } else {
            terminal.out().print(rows(answer));
        }
    }

    private static String line(Answer answer) {
        Asked asked = answer.asked();
        return SearchJson.answered(
                asked.line(), asked.name(), asked.query(), answer.total(), answer.hits(), answer.mistake());
    }

    private static String rows(Answer answer) {
        String total = String.valueOf(answer.total());
        if (answer.mistake().isPresent()) {
            return row(answer.asked(), "", "", "", "", "", answer.mistake().get());
        }
        if (answer.hits().isEmpty()) {
            return row(answer.asked(), total, "", "", "", "", "");
        }
        var rows = new StringBuilder();
        int rank = 1;
        for (Hit hit : answer.hits()) {
            rows.append(row(
                    answer.asked(),
                    total,
                    String.valueOf(rank++),
                    hit.id().toString(),
                    hit.created().map(Object::toString).orElse(""),
                    hit.title(),
                    ""));
        }
        return rows.toString();
    }

    private static String row(
            Asked asked, String total, String rank, String id, String created, String title, String mistake) {
        return record(
                String.valueOf(asked.line()), asked.name(), asked.query(), total, rank, id, created, title, mistake);
    }

    private static String record(String... cells) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.of(cells).map(Printable::line).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
