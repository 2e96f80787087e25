package org.septel.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.septel.archive.ReportDesk;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.ReportName;
import org.septel.archive.analysis.ReportRequest;
import org.septel.archive.analysis.Table;
import org.septel.archive.export.ReportCsv;
import org.septel.archive.export.ReportJson;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.web.address.ReportQuestion;
import org.septel.web.address.ReportQuestion.Kind;
import org.septel.web.assets.Assets;
import org.septel.web.pages.Failure;
import org.septel.web.pages.Picture;
import org.septel.web.pages.Pictures;
import org.septel.web.pages.Refusal;
import org.septel.web.pages.ReportPage;

/// Answers what is asked of reports: as a page, as a picture, as JSON, as CSV, as the papers that go with them.
final class ReportAnswers {

    private final ReportDesk desk;
    private final Assets assets;
    private final QueryParser queries = new QueryParser();

    ReportAnswers(ReportDesk desk, Assets assets) {
        this.desk = desk;
        this.assets = assets;
    }

    Response answer(ReportQuestion asked) {
        ReportName name = ReportName.named(asked.name()).orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, ""));
        try {
            return answer(asked, desk.report(request(name, asked)));
        } catch (QueryMistake mistake) {
            if (asked.kind() != Kind.PAGE) {
                throw new Refusal(Failure.BAD_QUERY, "at column " + mistake.column() + ", " + mistake.getMessage());
            }
            return Response.of(
                    Failure.BAD_QUERY.status(),
                    Response.HTML,
                    Rendering.html(ReportPage.of(mistake, name, asked, assets)));
        }
    }

    private ReportRequest request(ReportName name, ReportQuestion asked) {
        Query query = asked.text().isBlank() ? new Query.All() : queries.parse(asked.text());
        Optional<Query> beside =
                Optional.of(asked.beside()).filter(text -> !text.isBlank()).map(queries::parse);
        int detailed = asked.kind() == Kind.PAGE ? ReportPage.ROWS : Integer.MAX_VALUE;
        return new ReportRequest(name, query, beside, LocalDate.now(ZoneOffset.UTC), detailed);
    }

    private Response answer(ReportQuestion asked, Report report) {
        return switch (asked.kind()) {
            case PAGE -> Response.of(200, Response.HTML, Rendering.html(ReportPage.of(report, asked, assets)));
            case JSON -> Response.of(200, Response.JSON, ReportJson.of(report) + "\n");
            case SVG -> saved(Response.of(200, Response.SVG, picture(report)), asked.name() + ".svg");
            case CSV -> {
                Table table = table(report, asked);
                yield saved(
                        Response.of(200, Response.CSV, ReportCsv.of(table)),
                        asked.name() + "-" + table.name() + ".csv");
            }
            case LETTER -> saved(Response.of(200, Response.TEXT, paper(report, "letter.txt")), "request-letter.txt");
            case GRAPHML -> saved(Response.of(200, Response.XML, paper(report, "graphml")), asked.name() + ".graphml");
        };
    }

    /// A picture as a file of its own, with its style in it and without links, which would lead nowhere there.
    private String picture(Report report) {
        Picture picture =
                Pictures.of(report).orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "This report is no picture"));
        String drawn = PrintableHtml.of(Rendering.svg(picture));
        int inside = drawn.indexOf('>') + 1;
        return drawn.substring(0, inside) + "<style>" + assets.pictureStyle() + "</style>" + drawn.substring(inside);
    }

    private static Response saved(Response response, String file) {
        return response.with("Content-Disposition", "attachment; filename=\"" + file + "\"");
    }

    private static Table table(Report report, ReportQuestion asked) {
        return asked.table().isEmpty()
                ? report.tables().getFirst()
                : report.table(asked.table())
                        .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "This report has no such table"));
    }

    private static String paper(Report report, String suffix) {
        return report.paper(suffix)
                .map(Report.Paper::text)
                .orElseThrow(() -> new Refusal(Failure.NO_SUCH_PAGE, "This report has no such file"));
    }
}
