package org.septel.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.septel.telegram.CableId;

/// The telegrams of one post and year around a cable, by their serials.
///
/// @param places   the serials next to it, in order, held or not; the cable itself is among them
/// @param previous the nearest before it that is held; empty where the nearest [#FAR] serials are missing
/// @param next     the nearest after it that is held
public record Neighbours(List<Place> places, Optional<CableId> previous, Optional<CableId> next) {

    /// How many serials each way are looked at.
    public static final int FAR = 60;

    private static final int NEAR = 4;
    private static final int LAST_SERIAL = 9_999_999;

    public Neighbours {
        places = List.copyOf(places);
    }

    /// A serial that the post gave, or would have given.
    public record Place(CableId id, boolean held) {}

    public static Neighbours of(CableId id, ReadingRoom room) {
        return new Neighbours(
                IntStream.rangeClosed(Math.max(1, id.number() - NEAR), Math.min(LAST_SERIAL, id.number() + NEAR))
                        .mapToObj(number -> at(id, number))
                        .map(place -> new Place(place, room.holds(place)))
                        .toList(),
                nearest(IntStream.rangeClosed(1, FAR).map(far -> id.number() - far), id, room),
                nearest(IntStream.rangeClosed(1, FAR).map(far -> id.number() + far), id, room));
    }

    private static Optional<CableId> nearest(IntStream numbers, CableId id, ReadingRoom room) {
        return numbers.filter(number -> 0 < number && number <= LAST_SERIAL)
                .mapToObj(number -> at(id, number))
                .filter(room::holds)
                .findFirst();
    }

    private static CableId at(CableId id, int number) {
        return new CableId(id.year(), id.post(), number, id.form());
    }
}
