package org.septel.archive.importing.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;

/// What the Public Library of US Diplomacy states beside a text, gathered label by label. Not safe for threads.
final class PlusdRecord {

    static final String ID = "canonical id";

    private static final Set<String> LABELS = Set.of(
            "archive status",
            "canonical id",
            "character count",
            "concepts",
            "current classification",
            "date",
            "enclosure",
            "executive order",
            "from",
            "handling restrictions",
            "linked documents",
            "locator",
            "markings",
            "office action",
            "office origin",
            "original classification",
            "raw content",
            "raw source",
            "reference(s)",
            "source",
            "tags",
            "to",
            "type");

    private final List<Attribute> attributes = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    /// Whether this is one of the labels.
    static boolean isLabel(String written) {
        return LABELS.contains(written.strip().toLowerCase(Locale.ROOT));
    }

    /// Adds what stands beside a label; `-- Not Assigned --` and the like say nothing.
    void add(String label, String value) {
        String text = value.strip();
        if (!label.isBlank() && !text.isEmpty() && !text.startsWith("--")) {
            attributes.add(new Attribute(label.strip(), text));
            values.putIfAbsent(label.strip().toLowerCase(Locale.ROOT), text);
        }
    }

    PublishedRecord record(Optional<String> title) {
        return new PublishedRecord(
                value(ID),
                value("date").flatMap(PublishedTime::read),
                classification(),
                Optional.empty(),
                title.map(String::strip).filter(text -> !text.isEmpty()),
                codes("tags", "[|\\n]").toList(),
                list("linked documents", "[\\s,|]+").toList(),
                attributes);
    }

    private Optional<String> value(String label) {
        return Optional.ofNullable(values.get(label));
    }

    private Optional<String> classification() {
        return value("original classification")
                .map(level -> Stream.concat(Stream.of(level), codes("handling restrictions", "[,;|]"))
                        .collect(Collectors.joining("//")));
    }

    /// `PREL - External Political Relations` is `PREL`.
    private Stream<String> codes(String label, String between) {
        return list(label, between).map(code -> code.split(" - ", 2)[0].strip());
    }

    private Stream<String> list(String label, String between) {
        return value(label).stream()
                .flatMap(values -> Arrays.stream(values.split(between)))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }
}
