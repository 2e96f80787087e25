package org.septel.archive.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.cable.Collected;
import org.septel.archive.cable.Collected.Passage;

/// A collection as data.
public final class CollectionLines {

    private static final List<String> NAMES =
            List.of("id", "quotation", "text", "start", "end", "mark", "category", "note", "author", "made");

    private CollectionLines() {}

    /// One object a line; `start` and `end` are UTF-16 units of the text whose SHA-256 is `text`.
    public static String json(List<Collected> items) {
        return items.stream().map(CollectionLines::json).collect(Collectors.joining());
    }

    private static String json(Collected item) {
        return JsonLine.of(json -> {
                    json.text("id", item.cable().toString());
                    item.what()
                            .ifPresent(passage -> json.text("quotation", passage.quotation())
                                    .text("text", passage.text().hex())
                                    .number("start", passage.span().start())
                                    .number("end", passage.span().end()));
                    json.text("mark", item.remark().mark().word());
                    json.text("category", item.remark().category());
                    json.text("note", item.remark().note());
                    json.text("author", item.author());
                    json.text("made", item.made().toString());
                })
                + "\n";
    }

    /// With a line of names. Every value is quoted; one that a spreadsheet would take for a formula gets an apostrophe.
    public static String csv(List<Collected> items) {
        return Stream.concat(Stream.of(NAMES), items.stream().map(CollectionLines::values))
                .map(values -> values.stream().map(CollectionLines::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static List<String> values(Collected item) {
        Optional<Passage> what = item.what();
        return List.of(
                item.cable().toString(),
                what.map(Passage::quotation).orElse(""),
                what.map(passage -> passage.text().hex()).orElse(""),
                what.map(passage -> String.valueOf(passage.span().start())).orElse(""),
                what.map(passage -> String.valueOf(passage.span().end())).orElse(""),
                item.remark().mark().word(),
                item.remark().category(),
                item.remark().note(),
                item.author(),
                item.made().toString());
    }

    private static String quoted(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
    }
}
