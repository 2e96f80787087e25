package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.septel.archive.analysis.DeclassificationDue.By;
import org.septel.archive.analysis.DeclassificationDue.State;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.declassify.Doubt;
import org.septel.telegram.lexicon.Lexicon;

/// [DeclassificationDue] as a report.
final class DeclassificationReport {

    private final Query query;
    private final Links links;
    private final Lexicon lexicon;

    DeclassificationReport(Query query, Lexicon lexicon) {
        this.query = query;
        this.links = new Links(Query.and(List.of(query, new Query.Not(Query.value(Field.ENDING, "never-classified")))));
        this.lexicon = lexicon;
    }

    Report of(DeclassificationDue due) {
        var tables = new ArrayList<Table>();
        tables.add(calendar(due));
        for (By by : By.values()) {
            tables.add(group(due, by));
        }
        tables.add(rules(due));
        tables.add(doubts(due));
        return new Report(ReportName.DECLASSIFICATION, query, figures(due), tables, List.of());
    }

    private List<Figure> figures(DeclassificationDue due) {
        var figures = new ArrayList<Figure>();
        figures.add(new Figure("cables counted", Cell.of(due.cables(), query)));
        figures.add(new Figure(
                "of these classified, or of no known level",
                Cell.of(due.classified(), links.where()),
                Report.percent(due.classified(), due.cables())));
        for (State state : State.values()) {
            figures.add(new Figure(
                    state + " on " + due.today(),
                    cell(due, state),
                    Report.percent(due.count(state), due.classified())));
        }
        figures.add(new Figure(
                "with a mark that cannot be right",
                Cell.of(due.impossible(), ending(DeclassificationDue.IMPOSSIBLE)),
                Report.percent(due.impossible(), due.classified())));
        figures.add(new Figure(
                "without the mark that would tell",
                Cell.of(due.wanting(), ending(DeclassificationDue.WANTING)),
                Report.percent(due.wanting(), due.classified())));
        return figures;
    }

    private Query ending(Set<Doubt> doubts) {
        return links.where(new Query.Or(doubts.stream()
                .sorted()
                .map(doubt -> Query.value(Field.ENDING, doubt.toString()))
                .toList()));
    }

    private Cell cell(DeclassificationDue due, State state) {
        return Cell.of(due.count(state), links.where(condition(due, state)));
    }

    /// What finds the cables of a state.
    private static Query condition(DeclassificationDue due, State state) {
        Query released = Query.value(Field.ENDING, "released");
        var from = due.today().plusDays(1);
        Query open = new Query.Not(released);
        Query exempt = Query.value(Field.ENDING, "exempt");
        return switch (state) {
            case RELEASED -> released;
            case OVERDUE -> Query.and(List.of(Links.endsBetween(Query.Between.EARLIEST, due.today()), open));
            case DUE ->
                Query.and(List.of(Links.endsBetween(from, due.today().plusYears(1)), open, new Query.Not(exempt)));
            case LATER ->
                Query.and(List.of(
                        Links.endsBetween(due.today().plusYears(1).plusDays(1), Query.Between.LATEST),
                        open,
                        new Query.Not(exempt)));
            case EXEMPT -> Query.and(List.of(exempt, open, Links.endsBetween(from, Query.Between.LATEST)));
            case UNKNOWN ->
                Query.and(
                        List.of(open, new Query.Not(Links.endsBetween(Query.Between.EARLIEST, Query.Between.LATEST))));
        };
    }

    private Table calendar(DeclassificationDue due) {
        var table = new Table.Builder(
                "calendar",
                "What falls due, by month",
                "Exempt cables stand in the month of their own end.",
                "month",
                "cables");
        due.calendar()
                .forEach((month, count) -> table.row(
                        Cell.of(month.toString()),
                        Cell.of(
                                count,
                                links.where(
                                        Links.endsBetween(month.atDay(1), month.atEndOfMonth()),
                                        new Query.Not(Query.value(Field.ENDING, "released"))))));
        return table.table();
    }

    private Table group(DeclassificationDue due, By by) {
        String[] columns = Stream.concat(
                        Stream.of(by.toString(), "cables"),
                        Stream.of(State.values()).map(State::toString))
                .toArray(String[]::new);
        var table = new Table.Builder(by.toString(), "By " + by, note(by), columns);
        Tally<String, State> groups = due.groups(by);
        for (String key : groups.keys()) {
            Optional<Query> condition = condition(by, key);
            var cells = new ArrayList<Cell>();
            cells.add(Cell.of(shown(by, key)));
            cells.add(new Cell.Count(groups.of(key), condition.map(links::where)));
            for (State state : State.values()) {
                long count = groups.of(key, state);
                cells.add(new Cell.Count(
                        count,
                        count == 0 ? Optional.empty() : condition.map(of -> links.where(of, condition(due, state)))));
            }
            table.row(cells.toArray(Cell[]::new));
        }
        return table.table();
    }

    private static String note(By by) {
        return by == By.CLASSIFIER ? "A cable with two classifiers stands under both; names are as spelt." : "";
    }

    private String shown(By by, String key) {
        if (key.isEmpty()) {
            return "(not stated)";
        }
        return by == By.POST ? PostNaming.ofCode(key, lexicon) : key;
    }

    private static Optional<Query> condition(By by, String key) {
        return Links.found(
                switch (by) {
                    case ORDER -> Field.ORDER;
                    case LEVEL -> Field.CLASSIFICATION;
                    case POST -> Field.POST;
                    case CLASSIFIER -> Field.CLASSIFIED_BY;
                },
                key);
    }

    private Table rules(DeclassificationDue due) {
        var table = new Table.Builder(
                "rules",
                "What the end was computed from",
                "Known says whether the telegram states it, a handbook does, or it is inferred from the order.",
                "rule",
                "known",
                "cables",
                "meaning");
        due.rules().entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other, one)))
                .forEach(rule -> table.row(
                        Cell.of(rule.getKey().toString()),
                        Cell.of(rule.getKey().grounds().toString()),
                        Cell.of(
                                rule.getValue(),
                                links.where(
                                        Query.value(Field.ENDING, rule.getKey().toString()))),
                        Cell.of(rule.getKey().sentence())));
        return table.table();
    }

    private Table doubts(DeclassificationDue due) {
        var table =
                new Table.Builder("doubts", "What is missing or wrong in the marks", "", "doubt", "cables", "meaning");
        due.doubts().entrySet().stream()
                .sorted(Map.Entry.comparingByValue((one, other) -> Integer.compare(other, one)))
                .forEach(doubt -> table.row(
                        Cell.of(doubt.getKey().toString()),
                        Cell.of(
                                doubt.getValue(),
                                links.where(
                                        Query.value(Field.ENDING, doubt.getKey().toString()))),
                        Cell.of(doubt.getKey().sentence())));
        return table.table();
    }
}
