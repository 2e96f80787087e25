package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.analysis.PortionCheck.Sum;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.Classification;
import org.septel.telegram.DiagnosticCode;

/// [PortionCheck] as a report.
final class PortionsReport {

    private final Query query;
    private final Links links;

    PortionsReport(Query query) {
        this.query = query;
        this.links = new Links(query);
    }

    Report of(PortionCheck check) {
        return new Report(
                ReportName.PORTIONS,
                query,
                figures(check),
                List.of(releasable(check), levels(check), pairs(check), faults(check)),
                leftOut(check));
    }

    private List<Figure> figures(PortionCheck check) {
        Sum classified = check.levels().entrySet().stream()
                .filter(level -> level.getKey().isNationalSecurity())
                .map(Map.Entry::getValue)
                .reduce(new Sum(0, 0, 0, 0, 0, 0), Sum::plus);
        return List.of(
                new Figure("cables counted", Cell.of(check.cables(), query)),
                new Figure("classified cables with paragraphs", Cell.of(classified.cables())),
                new Figure("paragraphs in them", Cell.of(classified.paragraphs())),
                new Figure(
                        "of these without a mark",
                        Cell.of(classified.unmarked(), links.where(Links.odd(DiagnosticCode.PORTION_MARK_MISSING))),
                        Report.percent(classified.unmarked(), classified.paragraphs())),
                new Figure(
                        "of these marked unclassified",
                        Cell.of(
                                classified.released(),
                                links.where(
                                        Query.value(Field.PORTION, "U"),
                                        new Query.Or(List.of(
                                                Query.value(Field.CLASSIFICATION, "CONFIDENTIAL"),
                                                Query.value(Field.CLASSIFICATION, "SECRET"),
                                                Query.value(Field.CLASSIFICATION, "TOP SECRET"))))),
                        Report.percent(classified.released(), classified.paragraphs())),
                new Figure(
                        "words in them that could be released now",
                        Cell.of(classified.releasedWords()),
                        Report.percent(classified.releasedWords(), classified.words())),
                new Figure("cables of any level without a single mark", Cell.of(check.unmarkedCables())));
    }

    private Table releasable(PortionCheck check) {
        var table = new Table.Builder(
                "releasable",
                "Unclassified paragraphs in classified cables",
                "Marked (U) by whoever drafted the cable: no classification stands against their release.",
                "cable",
                "classification",
                "created",
                "paragraphs",
                "marked U",
                "words",
                "words U");
        for (PortionCheck.Releasable one : check.releasable()) {
            table.row(
                    Cell.of(one.id()),
                    Cell.of(one.level().toString()),
                    Cell.day(one.day()),
                    Cell.of(one.paragraphs()),
                    Cell.of(one.released()),
                    Cell.of(one.words()),
                    Cell.of(one.releasedWords()));
        }
        return table.table();
    }

    private Table levels(PortionCheck check) {
        var table = new Table.Builder(
                "levels",
                "By classification of the whole",
                "",
                "classification",
                "cables",
                "paragraphs",
                "unmarked",
                "unmarked %",
                "marked U",
                "words",
                "words U",
                "words U %");
        check.levels().entrySet().stream()
                .sorted(Map.Entry.<Classification, Sum>comparingByKey().reversed())
                .forEach(level -> {
                    Sum sum = level.getValue();
                    table.row(
                            Cell.of(level.getKey().toString()),
                            Cell.of(sum.cables(), links.where(ofLevel(level.getKey()))),
                            Cell.of(sum.paragraphs()),
                            Cell.of(sum.unmarked()),
                            Cell.percent(sum.unmarked(), sum.paragraphs()),
                            Cell.of(sum.released()),
                            Cell.of(sum.words()),
                            Cell.of(sum.releasedWords()),
                            Cell.percent(sum.releasedWords(), sum.words()));
                });
        return table.table();
    }

    private Table pairs(PortionCheck check) {
        var table = new Table.Builder(
                "overall",
                "The whole against its highest paragraph",
                "Too low means that a paragraph is marked higher than the whole; too high, that none is as high.",
                "classification",
                "highest mark",
                "cables",
                "verdict");
        check.pairs().entrySet().stream()
                .sorted(Map.Entry.<Classification, Map<Optional<Classification>, Integer>>comparingByKey()
                        .reversed())
                .forEach(level -> level.getValue().entrySet().stream()
                        .sorted(Comparator.comparingInt(pair -> -pair.getValue()))
                        .forEach(pair -> table.row(
                                Cell.of(level.getKey().toString()),
                                Cell.of(pair.getKey()
                                        .map(Classification::toString)
                                        .orElse("(none)")),
                                Cell.of(pair.getValue(), links.where(pairs(level.getKey(), pair.getKey()))),
                                Cell.of(verdict(level.getKey(), pair.getKey())))));
        return table.table();
    }

    /// What finds the cables of a level whose highest mark is this.
    private static Query pairs(Classification level, Optional<Classification> highest) {
        var conditions = new ArrayList<Query>();
        conditions.add(ofLevel(level));
        highest.ifPresent(mark -> conditions.add(Query.value(Field.PORTION, mark.portion())));
        for (Classification higher : Classification.values()) {
            if (highest.isEmpty() || 0 < higher.compareTo(highest.get())) {
                conditions.add(new Query.Not(Query.value(Field.PORTION, higher.portion())));
            }
        }
        return Query.and(conditions);
    }

    private static Query ofLevel(Classification level) {
        return Query.value(Field.CLASSIFICATION, level.toString());
    }

    private static String verdict(Classification level, Optional<Classification> highest) {
        if (highest.isEmpty()) {
            return level.isNationalSecurity() ? "no mark" : "";
        }
        int comparison = highest.get().compareTo(level);
        if (0 < comparison) {
            return "too low";
        }
        return comparison < 0 && level.isNationalSecurity() ? "too high" : "as it should be";
    }

    private Table faults(PortionCheck check) {
        var table = new Table.Builder(
                "faults",
                "Marks that disagree or have no authority",
                "The codes are those of docs/diagnostics.md.",
                "code",
                "severity",
                "cables",
                "of all %");
        PortionCheck.FAULTS.forEach(code -> table.row(
                Cell.of(code.toString()),
                Cell.of(code.severity().name().toLowerCase(Locale.ROOT)),
                Cell.of(check.cablesWith(code), links.where(Links.odd(code))),
                Cell.percent(check.cablesWith(code), check.cables())));
        return table.table();
    }

    private static List<String> leftOut(PortionCheck check) {
        var notes = new ArrayList<String>();
        if (0 < check.withoutLevel()) {
            notes.add("%,d cables of no known classification".formatted(check.withoutLevel()));
        }
        if (0 < check.withoutParagraphs()) {
            notes.add("%,d cables without a numbered or marked paragraph".formatted(check.withoutParagraphs()));
        }
        return notes;
    }
}
