package org.septel.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Facts;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Precedence;

/// Small invented cables. Start from [#cable(String)] and change what the test is about.
record Cables(IndexedCable cable) {

    static final AccessLabel OPEN = new AccessLabel(Optional.of(Classification.UNCLASSIFIED), Set.of());
    static final AccessLabel CONFIDENTIAL = new AccessLabel(Optional.of(Classification.CONFIDENTIAL), Set.of());
    static final AccessLabel NODIS = new AccessLabel(Optional.of(Classification.SECRET), Set.of("NODIS"));
    static final AccessLabel UNMARKED = new AccessLabel(Optional.empty(), Set.of());

    static Cables cable(String id) {
        return new Cables(new IndexedCable(
                        CableId.parse(id).orElseThrow(),
                        Audience.of(OPEN),
                        ContentHash.of(""),
                        TextRuns.NONE,
                        "Nothing To Report",
                        Optional.of(Instant.parse("2007-09-20T09:29:00Z")),
                        Optional.of("UNCLASSIFIED"),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of(),
                        Facts.cable(id).facts(),
                        0))
                .origin("Embassy Moscow", "AMEMBASSY MOSCOW")
                .tags("PREL");
    }

    Cables title(String title) {
        return with(
                cable.audience(), title, cable.created(), cable.classification(), cable.values(), cable.paragraphs());
    }

    Cables text(String... paragraphs) {
        return paragraphs(Arrays.stream(paragraphs)
                .map(text -> new Paragraph(Optional.empty(), Optional.empty(), text))
                .toList());
    }

    /// One more paragraph with a portion mark.
    Cables portion(String mark, String text) {
        var paragraphs = new ArrayList<>(cable.paragraphs());
        paragraphs.add(new Paragraph(Optional.of(1 + paragraphs.size()), Optional.of(mark), text));
        return paragraphs(paragraphs);
    }

    Cables label(AccessLabel label) {
        return relabelled(label)
                .classification(label.level().map(Classification::toString).orElse("UNKNOWN"));
    }

    /// Only who may see it changes.
    Cables relabelled(AccessLabel label) {
        return with(
                Audience.of(label),
                cable.title(),
                cable.created(),
                cable.classification(),
                cable.values(),
                cable.paragraphs());
    }

    /// Seen so by these alone.
    Cables audience(Audience audience) {
        return with(
                audience, cable.title(), cable.created(), cable.classification(), cable.values(), cable.paragraphs());
    }

    Cables created(String instant) {
        return created(Optional.of(Instant.parse(instant)));
    }

    Cables undated() {
        return created(Optional.empty());
    }

    Cables origin(String origin, String from) {
        return value(Field.ORIGIN, origin).value(Field.FROM, from);
    }

    Cables tags(String... tags) {
        return value(Field.TAG, tags);
    }

    Cables value(Field field, String... values) {
        return value(field, List.of(values));
    }

    Cables value(Field field, List<String> values) {
        var all = new HashMap<>(cable.values());
        all.put(field, values);
        return with(cable.audience(), cable.title(), cable.created(), cable.classification(), all, cable.paragraphs());
    }

    /// What a value is called besides.
    Cables otherwise(Field field, List<String> names) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.audience(),
                cable.content(),
                cable.runs(),
                cable.title(),
                cable.created(),
                cable.classification(),
                cable.precedence(),
                cable.declassifyOn(),
                cable.values(),
                Map.of(field, names),
                cable.zones(),
                cable.paragraphs(),
                cable.facts(),
                cable.arrived()));
    }

    Cables zone(Zone zone, String text) {
        return with(cable.precedence(), cable.declassifyOn(), Map.of(zone, List.of(text)), cable.arrived());
    }

    Cables urgent(Precedence precedence, String declassifyOn) {
        return with(
                Optional.of(precedence), Optional.of(LocalDate.parse(declassifyOn)), cable.zones(), cable.arrived());
    }

    Cables arrived(long sequence) {
        return with(cable.precedence(), cable.declassifyOn(), cable.zones(), sequence);
    }

    Cables classification(String classification) {
        return with(
                cable.audience(),
                cable.title(),
                cable.created(),
                Optional.of(classification),
                cable.values(),
                cable.paragraphs());
    }

    private Cables created(Optional<Instant> created) {
        return with(
                cable.audience(), cable.title(), created, cable.classification(), cable.values(), cable.paragraphs());
    }

    private Cables paragraphs(List<Paragraph> paragraphs) {
        return with(
                cable.audience(), cable.title(), cable.created(), cable.classification(), cable.values(), paragraphs);
    }

    private Cables with(
            Optional<Precedence> precedence,
            Optional<LocalDate> declassifyOn,
            Map<Zone, List<String>> zones,
            long arrived) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.audience(),
                cable.content(),
                cable.runs(),
                cable.title(),
                cable.created(),
                cable.classification(),
                precedence,
                declassifyOn,
                cable.values(),
                cable.otherwise(),
                zones,
                cable.paragraphs(),
                cable.facts(),
                arrived));
    }

    private Cables with(
            Audience audience,
            String title,
            Optional<Instant> created,
            Optional<String> classification,
            Map<Field, List<String>> values,
            List<Paragraph> paragraphs) {
        return new Cables(new IndexedCable(
                cable.id(),
                audience,
                content(paragraphs),
                cable.runs(),
                title,
                created,
                classification,
                cable.precedence(),
                cable.declassifyOn(),
                values,
                cable.otherwise(),
                cable.zones(),
                paragraphs,
                cable.facts(),
                cable.arrived()));
    }

    /// The hash that stands for paragraphs in these tests.
    private static ContentHash content(List<Paragraph> paragraphs) {
        return ContentHash.of(paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
    }
}
