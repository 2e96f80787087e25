package org.septel.archive.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

/// Invented arrivals for tests.
public final class Arrivals {

    public static final PublishedRecord RECORD = new PublishedRecord(
            Optional.of("07ARCADIA12"),
            Optional.of(Instant.parse("2007-09-20T09:29:00Z")),
            Optional.of("CONFIDENTIAL//NOFORN"),
            Optional.of("Embassy Arcadia"),
            Optional.of("ARCADIA: THE HARVEST"),
            List.of("PREL", "ECON", "PREL"),
            List.of("07ARCADIA11"));

    public static final Provenance PROVENANCE = new Provenance("dump.zip!/a.txt", "page", "UTF-8", 3, 120, 4_000);

    public static final AccessLabel LABEL =
            new AccessLabel(Optional.of(Classification.CONFIDENTIAL), Set.of("NOFORN", "SIPDIS"));

    private Arrivals() {}

    public static CableId id(int number) {
        return CableId.of(2007, "ARCADIA", number);
    }

    public static Arrival arrival(CableId id, String text) {
        return arrival(id, text, ("record of " + text).getBytes(StandardCharsets.UTF_8), RECORD);
    }

    public static Arrival arrival(CableId id, String text, byte[] original, PublishedRecord record) {
        return new Arrival(id, text, original, record, PROVENANCE, LABEL);
    }

    /// One cable for each number from `first` on.
    public static List<Arrival> batch(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> arrival(id(number), "TEXT OF " + number))
                .toList();
    }
}
