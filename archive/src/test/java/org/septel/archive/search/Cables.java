package org.septel.archive.search;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// Small invented cables. Start from [#cable(String)] and change what the test is about.
record Cables(IndexedCable cable) {

    static final AccessLabel OPEN = new AccessLabel(Optional.of(Classification.UNCLASSIFIED), Set.of());
    static final AccessLabel CONFIDENTIAL = new AccessLabel(Optional.of(Classification.CONFIDENTIAL), Set.of());
    static final AccessLabel NODIS = new AccessLabel(Optional.of(Classification.SECRET), Set.of("NODIS"));
    static final AccessLabel UNMARKED = new AccessLabel(Optional.empty(), Set.of());

    static Cables cable(String id) {
        return new Cables(new IndexedCable(
                CableId.parse(id).orElseThrow(),
                OPEN,
                "Nothing To Report",
                Optional.of(Instant.parse("2007-09-20T09:29:00Z")),
                Optional.of("Embassy Moscow"),
                Optional.of("AMEMBASSY MOSCOW"),
                Optional.of("UNCLASSIFIED"),
                List.of("PREL"),
                List.of()));
    }

    Cables title(String title) {
        return with(title, cable.paragraphs());
    }

    Cables text(String... paragraphs) {
        return with(
                cable.title(),
                Arrays.stream(paragraphs)
                        .map(text -> new Paragraph(Optional.empty(), Optional.empty(), text))
                        .toList());
    }

    Cables label(AccessLabel label) {
        return new Cables(new IndexedCable(
                cable.id(),
                label,
                cable.title(),
                cable.created(),
                cable.origin(),
                cable.from(),
                Optional.of(label.level().map(Classification::toString).orElse("UNKNOWN")),
                cable.tags(),
                cable.paragraphs()));
    }

    Cables created(String instant) {
        return created(Optional.of(Instant.parse(instant)));
    }

    Cables undated() {
        return created(Optional.empty());
    }

    Cables origin(String origin, String from) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.label(),
                cable.title(),
                cable.created(),
                Optional.of(origin),
                Optional.of(from),
                cable.classification(),
                cable.tags(),
                cable.paragraphs()));
    }

    Cables tags(String... tags) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.label(),
                cable.title(),
                cable.created(),
                cable.origin(),
                cable.from(),
                cable.classification(),
                List.of(tags),
                cable.paragraphs()));
    }

    Cables classification(String classification) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.label(),
                cable.title(),
                cable.created(),
                cable.origin(),
                cable.from(),
                Optional.of(classification),
                cable.tags(),
                cable.paragraphs()));
    }

    private Cables created(Optional<Instant> created) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.label(),
                cable.title(),
                created,
                cable.origin(),
                cable.from(),
                cable.classification(),
                cable.tags(),
                cable.paragraphs()));
    }

    private Cables with(String title, List<Paragraph> paragraphs) {
        return new Cables(new IndexedCable(
                cable.id(),
                cable.label(),
                title,
                cable.created(),
                cable.origin(),
                cable.from(),
                cable.classification(),
                cable.tags(),
                paragraphs));
    }
}
