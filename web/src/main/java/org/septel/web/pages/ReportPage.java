package org.septel.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.Table;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.address.ReportQuestion;
import org.septel.web.address.ReportQuestion.Kind;
import org.septel.web.assets.Assets;

/// A report on the cables of a query.
///
/// @param question what it answers, as a question
/// @param mistake  why the query could not be read; there is then nothing else
/// @param picture  where the report is one
/// @param narrow   the same for a phone, where the other cannot be read there
/// @param exports  files that say the same
/// @param others   every report on the same cables, or every picture of them, this one without a link
public record ReportPage(
        Frame frame,
        String title,
        String question,
        ReportQuestion asked,
        boolean compares,
        Optional<ResultsPage.Mistake> mistake,
        List<Figure> figures,
        List<Sheet> sheets,
        Optional<Picture> picture,
        Optional<Picture> narrow,
        List<ExchangePicture> pictures,
        List<String> leftOut,
        List<Export> exports,
        List<Other> others) {

    /// Rows of each table on a page; an export has all.
    public static final int ROWS = 40;

    /// Rows of a table that is asked for alone.
    private static final int ROWS_ALONE = 1_000;

    /// Beside a picture a table has all that the picture shows.
    private static final int ROWS_OF_PICTURE = 1_500;

    /// One sum.
    public record Figure(String label, Value value, String note) {}

    /// A value.
    ///
    /// @param url    the cables behind it
    /// @param kind `amount`, which stands right, `day`, which stays on one line, or nothing
    public record Value(String text, Optional<String> url, String kind) {}

    /// A table, or its first rows.
    ///
    /// @param more where more rows are, where these are not all
    /// @param csv  where all of it is
    public record Sheet(
            String name,
            String title,
            String note,
            List<Column> columns,
            List<List<Value>> rows,
            String total,
            boolean cut,
            Optional<String> more,
            String csv) {}

    public record Column(String name, boolean number) {}

    /// A file that says the same.
    public record Export(String name, String url) {}

    /// Another report on the same cables, or another picture of them.
    public record Other(String name, Optional<String> url) {}

    public static ReportPage of(Report report, ReportQuestion asked, Assets assets) {
        return new ReportPage(
                frame(report.name(), asked, assets),
                report.name().title(),
                report.name().question(),
                asked,
                report.name().compares(),
                Optional.empty(),
                report.figures().stream()
                        .map(figure -> new Figure(figure.label(), value(figure.value()), figure.note()))
                        .toList(),
                report.tables().stream()
                        .filter(table -> asked.table().isEmpty() || table.name().equals(asked.table()))
                        .map(table -> sheet(table, asked, rows(report.name(), asked)))
                        .toList(),
                Pictures.of(report),
                Pictures.narrow(report),
                report.table("steps").map(ExchangePicture::of).orElse(List.of()),
                report.leftOut(),
                exports(report, asked),
                others(report.name(), asked));
    }

    private static int rows(ReportName name, ReportQuestion asked) {
        return name.isDrawn() ? ROWS_OF_PICTURE : asked.table().isEmpty() ? ROWS : ROWS_ALONE;
    }

    /// A query that cannot be read.
    public static ReportPage of(QueryMistake mistake, ReportName name, ReportQuestion asked, Assets assets) {
        return new ReportPage(
                frame(name, asked, assets),
                name.title(),
                name.question(),
                asked,
                name.compares(),
                Optional.of(new ResultsPage.Mistake(mistake.column(), String.valueOf(mistake.getMessage()))),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                others(name, asked));
    }

    /// Where it asks for other cables.
    public String action() {
        return new Address.Report(ReportQuestion.of(asked.name(), "")).url();
    }

    private static Frame frame(ReportName name, ReportQuestion asked, Assets assets) {
        return Frame.of(name.title(), Question.of(asked.text()), assets);
    }

    private static List<Other> others(ReportName current, ReportQuestion asked) {
        return Arrays.stream(ReportName.values())
                .filter(name -> name.isDrawn() == current.isDrawn())
                .map(name -> new Other(
                        name.title(),
                        name == current
                                ? Optional.empty()
                                : Optional.of(
                                        new Address.Report(ReportQuestion.of(name.toString(), asked.text())).url())))
                .toList();
    }

    private static List<Export> exports(Report report, ReportQuestion asked) {
        var exports = new ArrayList<Export>();
        if (report.name().isDrawn()) {
            exports.add(new Export("SVG", new Address.Report(asked.as(Kind.SVG, "")).url()));
            exports.add(new Export("CSV", new Address.Report(asked.as(Kind.CSV, "")).url()));
        }
        exports.add(new Export("JSON", new Address.Report(asked.as(Kind.JSON, "")).url()));
        for (Report.Paper paper : report.papers()) {
            for (Kind kind : Kind.values()) {
                if (kind.suffix().equals("." + paper.suffix())) {
                    String name = kind == Kind.GRAPHML
                            ? "GraphML"
                            : kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
                    exports.add(new Export(name, new Address.Report(asked.as(kind, "")).url()));
                }
            }
        }
        return exports;
    }

    private static Sheet sheet(Table table, ReportQuestion asked, int most) {
        List<List<Cell>> shown =
                table.rows().subList(0, Math.min(most, table.rows().size()));
        List<Integer> told = told(table);
        var columns = new ArrayList<Column>();
        for (int place : told) {
            columns.add(new Column(
                    table.columns().get(place),
                    !shown.isEmpty() && shown.stream().allMatch(row -> isNumber(row.get(place)))));
        }
        return new Sheet(
                table.name(),
                table.title(),
                table.note(),
                columns,
                shown.stream()
                        .map(row -> told.stream()
                                .map(place -> value(row.get(place)))
                                .toList())
                        .toList(),
                "%,d".formatted(table.rows().size()),
                shown.size() < table.rows().size(),
                asked.table().isEmpty() && shown.size() < table.rows().size()
                        ? Optional.of(new Address.Report(asked.as(Kind.PAGE, table.name())).url())
                        : Optional.empty(),
                new Address.Report(asked.as(Kind.CSV, table.name())).url());
    }

    /// The columns in which any row has something; the others would take the room of these.
    private static List<Integer> told(Table table) {
        return IntStream.range(0, table.columns().size())
                .filter(place -> table.rows().isEmpty()
                        || table.rows().stream()
                                .anyMatch(row -> !row.get(place).text().isEmpty()))
                .boxed()
                .toList();
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Count _, Cell.Measure _, Cell.Estimated _, Cell.Nothing _ -> true;
            case Cell.Words _, Cell.Day _, Cell.Held _ -> false;
        };
    }

    private static Value value(Cell cell) {
        Optional<String> found = cell.cables().map(ReportPage::url);
        return switch (cell) {
            case Cell.Count count -> new Value(number(count.value()), found, "amount");
            case Cell.Estimated estimated -> new Value(number(estimated.rounded()), found, "amount");
            case Cell.Held held ->
                new Value(held.text(), Optional.of(new Address.Cable(held.id(), Face.PAGE).url()), "");
            case Cell.Measure measure -> new Value(measure.text(), found, "amount");
            case Cell.Day day -> new Value(day.text(), found, "day");
            case Cell.Words _, Cell.Nothing _ -> new Value(cell.text(), found, "");
        };
    }

    private static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /// Where the cables of a query are.
    static String url(Query query) {
        String text = query instanceof Query.All ? "*" : query.toString();
        return new Address.Home(Question.of(text)).url();
    }
}
