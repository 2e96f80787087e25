package org.septel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.analysis.Table;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.SearchRequest;
import org.septel.samples.SampleCables;
import org.septel.telegram.lexicon.Lexicon;

/// Every number in a report leads to the cables behind it, to exactly so many, or is of a kind that is named here.
class FiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /// Numbers that count something else than held cables, or that no query finds, by report and by figure or table and
    /// column.
    private static final Map<ReportName, List<String>> OTHERWISE = Map.ofEntries(
            // references, and telegrams that are not held
            Map.entry(
                    ReportName.MISSING,
                    List.of(
                            "references in them",
                            "references to cables that are held",
                            "telegrams cited but not held",
                            "of these firm",
                            "of these likely",
                            "posts: telegrams",
                            "posts: firm")),
            // numbers, whether or not a cable of them is held
            Map.entry(
                    ReportName.GAPS,
                    List.of(
                            "posts and years that they are of",
                            "numbers given there, up to the highest known",
                            "of these held",
                            "of these records without a text",
                            "of these cited and not held",
                            "of these unknown",
                            "years: record only",
                            "years: cited",
                            "years: unknown",
                            "years: highest",
                            "years: out of order",
                            "channels: numbers given",
                            "channels: held",
                            "channels: missing",
                            "channels: longest gap",
                            "channels: rounds",
                            "channels: out of order")),
            // paragraphs and words; whether a cable has paragraphs no query asks
            Map.entry(
                    ReportName.PORTIONS,
                    List.of(
                            "classified cables with paragraphs",
                            "paragraphs in them",
                            "of these without a mark",
                            "of these marked unclassified",
                            "words in them that could be released now",
                            "cables of any level without a single mark",
                            "releasable: paragraphs",
                            "releasable: marked U",
                            "releasable: words",
                            "releasable: words U",
                            "levels: paragraphs",
                            "levels: unmarked",
                            "levels: marked U",
                            "levels: words",
                            "levels: words U")),
            Map.entry(ReportName.CONSISTENCY, List.of("kinds of oddity", "codes: places")),
            // more than a hundred cables that share nothing but their ids have no query
            Map.entry(ReportName.EXCHANGES, List.of("answers", "of these with a post that was to act")),
            // parties; a telegram to three is three; the precedence for an addressee and the hour no query asks
            Map.entry(
                    ReportName.TRAFFIC,
                    List.of(
                            "parties",
                            "ways from one to another",
                            "ways: urgent",
                            "parties: sent",
                            "parties: received",
                            "parties: partners",
                            "hours: cables",
                            "hours: IMMEDIATE",
                            "hours: PRIORITY",
                            "hours: ROUTINE",
                            "hours: FLASH")),
            Map.entry(
                    ReportName.NETWORK,
                    List.of(
                            "telegrams known",
                            "parties shown",
                            "telegrams between them",
                            "matrix: urgent",
                            "parties: telegrams")),
            Map.entry(
                    ReportName.MAP, List.of("telegrams known", "posts they come from", "posts: known", "ways: urgent")),
            Map.entry(ReportName.TIMELINE, List.of("telegrams known")),
            Map.entry(ReportName.CALENDAR, List.of("telegrams known")),
            Map.entry(ReportName.TAGS, List.of("telegrams known", "of them with two tags or more", "tags shown")),
            Map.entry(ReportName.PEOPLE, List.of("persons", "signatures")),
            Map.entry(ReportName.NAMES, List.of("different people", "different places", "different organisations")),
            Map.entry(
                    ReportName.TOPICS,
                    List.of("tags tested beside", "words tested beside", "words tested over years")));

    @TempDir
    private static Path folder;

    private static Archive archive;

    @BeforeAll
    static void importSamples() throws IOException {
        archive = SampleArchive.of(folder, new SampleCables(2007).stream(400).toList());
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    /// A number and where it stands.
    private record Figure(String place, Cell.Count count) {}

    @ParameterizedTest
    @EnumSource(ReportName.class)
    void everyNumberLeadsToAsManyCablesOrIsOfANamedKind(ReportName name) {
        var wrong = new TreeSet<String>();
        var named = new TreeSet<String>();
        for (String query : List.of("*", "tag:PREL date:2003..2006")) {
            for (Figure figure : figures(report(name, query))) {
                if (OTHERWISE.getOrDefault(name, List.of()).contains(figure.place())) {
                    named.add(figure.place());
                } else if (0 < figure.count().value()) {
                    long found = figure.count().cables().map(FiguresTest::total).orElse(-1L);
                    if (found != figure.count().value()) {
                        wrong.add(figure.place()
                                + (found < 0
                                        ? " leads nowhere"
                                        : " leads to another number, as "
                                                + figure.count().cables() + " "
                                                + figure.count().value() + " not " + found));
                    }
                }
            }
        }
        assertThat(wrong).as("%s", name).isEmpty();
        assertThat(named).containsExactlyInAnyOrderElementsOf(OTHERWISE.getOrDefault(name, List.of()));
    }

    private static Report report(ReportName name, String query) {
        var request =
                new ReportRequest(name, new QueryParser().parse(query), Optional.empty(), TODAY, Integer.MAX_VALUE);
        return new ReportDesk(archive.room(Clearance.ALL), Lexicon.standard()).report(request);
    }

    private static long total(Query query) {
        var request = new SearchRequest(query, 0, Optional.empty(), SearchRequest.Sort.ID, false);
        return archive.room(Clearance.ALL).search(request).total();
    }

    private static List<Figure> figures(Report report) {
        var found = new ArrayList<Figure>();
        for (Report.Figure figure : report.figures()) {
            if (figure.value() instanceof Cell.Count count) {
                found.add(new Figure(figure.label(), count));
            }
        }
        for (Table table : report.tables()) {
            for (List<Cell> row :
                    table.rows().subList(0, Math.min(60, table.rows().size()))) {
                for (int i = 0; i < row.size(); i++) {
                    if (row.get(i) instanceof Cell.Count count) {
                        found.add(
                                new Figure(table.name() + ": " + table.columns().get(i), count));
                    }
                }
            }
        }
        return found;
    }
}
