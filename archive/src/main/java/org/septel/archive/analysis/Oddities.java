package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.septel.archive.analysis.Report.Figure;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.search.Field;
import org.septel.archive.search.Possession;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;
import org.septel.telegram.DiagnosticCode;

/// Everything that disagrees with itself, by code.
public final class Oddities {

    private static final int EXAMPLES = 3;

    private final Map<DiagnosticCode, Kind> kinds = new EnumMap<>(DiagnosticCode.class);
    private final Map<String, Integer> formats = new TreeMap<>();
    private long cables;
    private long sound;

    private static final class Kind {
        private int cables;
        private long places;
        private final List<CableId> examples = new ArrayList<>();
        private final Map<String, Integer> formats = new TreeMap<>();
    }

    public void take(CableFacts facts) {
        cables++;
        sound += facts.diagnostics().isEmpty() ? 1 : 0;
        facts.formats().stream().limit(1).forEach(format -> formats.merge(format, 1, Integer::sum));
        facts.diagnostics().forEach((code, places) -> {
            Kind kind = kinds.computeIfAbsent(code, _ -> new Kind());
            kind.cables++;
            kind.places += places;
            keep(kind.examples, facts.id());
            facts.formats().stream().limit(1).forEach(format -> kind.formats.merge(format, 1, Integer::sum));
        });
    }

    /// The first by id, so that the same cables give the same examples.
    private static void keep(List<CableId> examples, CableId id) {
        if (examples.size() < EXAMPLES || id.compareTo(examples.getLast()) < 0) {
            examples.add(id);
            examples.sort(null);
            if (EXAMPLES < examples.size()) {
                examples.removeLast();
            }
        }
    }

    int cablesWith(DiagnosticCode code) {
        Kind kind = kinds.get(code);
        return kind == null ? 0 : kind.cables;
    }

    Report report(Query query) {
        var links = new Links(query);
        return new Report(
                ReportName.CONSISTENCY,
                query,
                List.of(
                        new Figure("cables counted", Cell.of(cables, query)),
                        new Figure(
                                "with nothing odd",
                                Cell.of(
                                        sound,
                                        links.where(new Query.Not(
                                                Query.value(Field.HAS, Possession.DIAGNOSTIC.toString())))),
                                Report.percent(sound, cables)),
                        new Figure("kinds of oddity", Cell.of(kinds.size()))),
                List.of(codes(links), layouts(links)),
                List.of());
    }

    private Table codes(Links links) {
        var table = new Table.Builder(
                "codes",
                "By code",
                "The codes are those of docs/diagnostics.md. Places counts every one, cables each cable once.",
                "code",
                "severity",
                "cables",
                "of all %",
                "places",
                "example",
                "another",
                "a third");
        kinds.entrySet().stream()
                .sorted((one, other) -> Integer.compare(other.getValue().cables, one.getValue().cables))
                .forEach(kind -> {
                    List<CableId> examples = kind.getValue().examples;
                    table.row(
                            Cell.of(kind.getKey().toString()),
                            Cell.of(kind.getKey().severity().name().toLowerCase(Locale.ROOT)),
                            Cell.of(kind.getValue().cables, links.where(Links.odd(kind.getKey()))),
                            Cell.percent(kind.getValue().cables, cables),
                            Cell.of(kind.getValue().places),
                            example(examples, 0),
                            example(examples, 1),
                            example(examples, 2));
                });
        return table.table();
    }

    private static Cell example(List<CableId> examples, int index) {
        return index < examples.size() ? Cell.of(examples.get(index)) : new Cell.Nothing();
    }

    private Table layouts(Links links) {
        var table = new Table.Builder(
                "layouts",
                "By the layout that the cable came in",
                "Share of the cables of that layout that have the oddity.",
                "code",
                "layout",
                "cables",
                "of layout",
                "of layout %");
        kinds.forEach((code, kind) -> kind.formats.forEach((format, count) -> table.row(
                Cell.of(code.toString(), links.where(Links.odd(code))),
                Cell.of(format),
                Cell.of(count, links.where(Links.odd(code), Links.layout(format))),
                Cell.of(formats.getOrDefault(format, 0), links.where(Links.layout(format))),
                Cell.percent(count, formats.getOrDefault(format, 0)))));
        return table.table();
    }
}
