package org.septel.archive.importing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// A record page of an archive, copied from the screen as text: the labels of the record table, their values, `Cable
/// title:`, `Tags:`, the page's own links, then the telegram. A file may hold several pages.
final class RecordPage implements SourceReader {

    private static final String IDENTIFIER = "identifier";
    private static final String REFERENCE_ID = "reference id";

    /// In the page's own case, which tells them from a telegram's lines.
    private static final String TITLE = "Cable title:";
    private static final String TAGS = "Tags:";

    /// The names of the table's columns; a page has some of them, the identifier first.
    private static final Set<String> LABELS =
            Set.of(IDENTIFIER, REFERENCE_ID, "created", "released", "classification", "origin");

    /// Links of the page between the tags and the text.
    private static final Set<String> FURNITURE = Set.of("pdf how-to read a cable", "pdf", "how-to read a cable");

    /// Lines from the title's label within which tags or links must follow; else only the label's own line is title.
    private static final int MOST_TITLE_LINES = 12;

    /// Lines from the first label within which title, tags and links must stand.
    private static final int MOST_HEAD_LINES = 60;

    @Override
    public String format() {
        return "page";
    }

    @Override
    public Match recognises(SourceHead head) {
        List<String> cells = Encoding.decode(head.bytes())
                .text()
                .lines()
                .filter(line -> !clean(line).isEmpty())
                .limit(2)
                .flatMap(line -> cells(line).stream())
                .toList();
        return startsTable(cells) ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return Records.of(this, input, new TableBegins(), RecordPage::record);
    }

    private static Entry record(Records.Source source) {
        var page = new PageHead(source.text());
        List<String> labels = page.labels();
        List<String> values = page.values(labels.size());
        if (labels.isEmpty() || values.size() != labels.size()) {
            return source.unreadable(
                    "the record table has " + labels.size() + " labels and " + values.size() + " values");
        }
        Map<String, String> table = new HashMap<>();
        for (int column = 0; column < labels.size(); column++) {
            table.put(labels.get(column), values.get(column));
        }
        Optional<String> title = page.title();
        List<String> tags = page.tags();
        var record = new PublishedRecord(
                value(table, IDENTIFIER).or(() -> value(table, REFERENCE_ID)),
                value(table, "created").flatMap(PublishedTime::read),
                value(table, "classification"),
                value(table, "origin"),
                title,
                tags,
                List.of());
        return source.record(record, page.rest());
    }

    private static Optional<String> value(Map<String, String> table, String label) {
        return Optional.ofNullable(table.get(label)).filter(value -> !value.isEmpty());
    }

    /// Whether these cells are the beginning of a record table.
    private static boolean startsTable(List<String> cells) {
        return cells.size() > 1
                && Set.of(IDENTIFIER, REFERENCE_ID).contains(folded(cells.get(0)))
                && LABELS.contains(folded(cells.get(1)));
    }

    private static String folded(String cell) {
        return clean(cell).toLowerCase(Locale.ROOT);
    }

    /// Without the no-break spaces that pages pad with.
    private static String clean(String text) {
        return text.replace('\u00A0', ' ').strip().replaceAll(" {2,}", " ");
    }

    /// A table's columns come apart as lines or, copied from some browsers, as tabs.
    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t"))
                .map(RecordPage::clean)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// Where another page begins: at the first label of its table.
    private static final class TableBegins implements LineCutter.Rule {

        private String before = "";

        @Override
        public int begins(String line) {
            List<String> own = cells(line);
            if (startsTable(own)) {
                before = "";
                return 1;
            }
            var both = new ArrayList<>(cells(before));
            both.addAll(own);
            before = line;
            return startsTable(both) ? 2 : 0;
        }
    }

    /// The lines above the telegram, read from the top.
    private static final class PageHead {

        private final String text;
        private final List<Line> lines = new ArrayList<>();
        private int at;

        /// @param end offset behind the line's end
        private record Line(String clean, List<String> cells, int end) {}

        PageHead(String text) {
            this.text = text;
            int start = 0;
            while (start < text.length() && lines.size() < MOST_HEAD_LINES) {
                int newline = text.indexOf('\n', start);
                int end = newline < 0 ? text.length() : newline + 1;
                String line = text.substring(start, end);
                lines.add(new Line(clean(line), RecordPage.cells(line), end));
                start = end;
            }
        }

        List<String> labels() {
            return collect(line -> line.cells().stream().map(RecordPage::folded).allMatch(LABELS::contains)).stream()
                    .map(RecordPage::folded)
                    .toList();
        }

        List<String> values(int count) {
            var values = new ArrayList<String>();
            while (at < lines.size() && values.size() < count && !here(TITLE)) {
                values.addAll(lines.get(at++).cells());
            }
            return values;
        }

        /// What stands behind the title's label, up to the tags.
        Optional<String> title() {
            skipBlank();
            if (!here(TITLE)) {
                return Optional.empty();
            }
            List<Line> ahead = lines.subList(at, Math.min(lines.size(), at + MOST_TITLE_LINES));
            boolean bounded = ahead.stream().anyMatch(PageHead::endsTitle);
            List<String> cells = bounded
                    ? collect(line -> !endsTitle(line))
                    : lines.get(at++).cells();
            return Optional.of(joined(cells, TITLE)).filter(title -> !title.isEmpty());
        }

        private static boolean endsTitle(Line line) {
            return starts(line, TAGS) || isFurniture(line);
        }

        /// What stands behind the tags' label: up to the page's links, else on its own line.
        List<String> tags() {
            skipBlank();
            if (!here(TAGS)) {
                return List.of();
            }
            boolean bounded = lines.subList(at, lines.size()).stream().anyMatch(PageHead::isFurniture);
            List<String> cells = bounded
                    ? collect(line -> !isFurniture(line))
                    : lines.get(at++).cells();
            return Arrays.stream(joined(cells, TAGS).split(" "))
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }

        /// The telegram: what stands behind the page's links.
        String rest() {
            int links = at;
            while (links < lines.size() && (lines.get(links).clean().isEmpty() || isFurniture(lines.get(links)))) {
                if (isFurniture(lines.get(links++))) {
                    at = links;
                }
            }
            return at == 0 ? text : text.substring(lines.get(at - 1).end());
        }

        /// The cells of the lines from here on that are such.
        private List<String> collect(Predicate<Line> such) {
            var cells = new ArrayList<String>();
            while (at < lines.size() && such.test(lines.get(at))) {
                cells.addAll(lines.get(at++).cells());
            }
            return cells;
        }

        private void skipBlank() {
            while (at < lines.size() && lines.get(at).clean().isEmpty()) {
                at++;
            }
        }

        private boolean here(String label) {
            return at < lines.size() && starts(lines.get(at), label);
        }

        private static boolean starts(Line line, String label) {
            return line.clean().startsWith(label);
        }

        private static boolean isFurniture(Line line) {
            return FURNITURE.contains(line.clean().toLowerCase(Locale.ROOT));
        }

        private static String joined(List<String> cells, String label) {
            return String.join(" ", cells).substring(label.length()).strip();
        }
    }
}
