package org.septel.archive.export;

import java.util.List;
import org.septel.archive.analysis.Cell;
import org.septel.archive.analysis.Report;
import org.septel.archive.analysis.Table;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON, on one line. A row is an object of its columns; `queries` in it says which queries find the cables
/// behind its values.
public final class ReportJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ReportJson() {}

    public static String of(Report report) {
        ObjectNode json = JSON.createObjectNode();
        json.put("report", report.name().toString());
        json.put("title", report.name().title());
        json.put("query", report.query().toString());
        ArrayNode figures = json.putArray("figures");
        for (Report.Figure figure : report.figures()) {
            ObjectNode one = figures.addObject().put("label", figure.label());
            put(one, "value", figure.value());
            if (!figure.note().isEmpty()) {
                one.put("note", figure.note());
            }
            figure.value().cables().ifPresent(query -> one.put("query", query.toString()));
        }
        ArrayNode tables = json.putArray("tables");
        report.tables().forEach(table -> add(tables.addObject(), table));
        ArrayNode leftOut = json.putArray("leftOut");
        report.leftOut().forEach(leftOut::add);
        return JSON.writeValueAsString(json);
    }

    private static void add(ObjectNode json, Table table) {
        json.put("name", table.name()).put("title", table.title()).put("note", table.note());
        ArrayNode columns = json.putArray("columns");
        table.columns().forEach(columns::add);
        ArrayNode rows = json.putArray("rows");
        for (List<Cell> row : table.rows()) {
            ObjectNode values = rows.addObject();
            ObjectNode queries = JSON.createObjectNode();
            for (int i = 0; i < row.size(); i++) {
                String column = table.columns().get(i);
                put(values, column, row.get(i));
                row.get(i).cables().ifPresent(query -> queries.put(column, query.toString()));
            }
            if (!queries.isEmpty()) {
                values.set("queries", queries);
            }
        }
    }

    private static void put(ObjectNode json, String name, Cell value) {
        switch (value) {
            case Cell.Count count -> json.put(name, count.value());
            case Cell.Estimated estimated -> json.put(name, estimated.value());
            case Cell.Measure measure -> {
                if (Double.isFinite(measure.value())) {
                    json.put(name, new java.math.BigDecimal(measure.text()));
                } else {
                    json.putNull(name);
                }
            }
            case Cell.Nothing _ -> json.putNull(name);
            case Cell.Words _, Cell.Day _, Cell.Held _ -> json.put(name, value.text());
        }
    }
}
