package org.septel.archive;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

    /// Around a cable that is held.
    public static Neighbours of(CableId id, ReadingRoom room) {
        var held = new TreeMap<Integer, CableId>();
        room.series(id, FAR).forEach(other -> held.putIfAbsent(other.number(), other));
        held.put(id.number(), id);
        return new Neighbours(
                IntStream.rangeClosed(Math.max(1, id.number() - NEAR), Math.min(LAST_SERIAL, id.number() + NEAR))
                        .mapToObj(number -> held.containsKey(number)
                                ? new Place(held.get(number), true)
                                : new Place(new CableId(id.year(), id.post(), number, id.form()), false))
                        .toList(),
                Optional.ofNullable(held.lowerEntry(id.number())).map(before -> before.getValue()),
                Optional.ofNullable(held.higherEntry(id.number())).map(after -> after.getValue()));
    }
}
