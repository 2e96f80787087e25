package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Neighbours;
import org.septel.archive.ReadingRoom;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;

/// The serials of a post and year around a cable, those that are missing too.
///
/// @param series what they are numbers of: `MOSCOW, 2007`
/// @param all    where all of them are listed that are held
/// @param far    how far the nearest is looked for
public record SerialStrip(
        String series,
        List<Place> places,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        String all,
        int far) {

    /// A serial.
    ///
    /// @param url empty where it is not held
    public record Place(int serial, Optional<String> url, boolean here) {}

    /// The nearest that is held.
    ///
    /// @param missing how many serials between are not held
    public record Neighbour(String id, String url, int missing) {}

    static SerialStrip of(CableId id, ReadingRoom room) {
        Neighbours around = Neighbours.of(id, room);
        String series = id.toString()
                .substring(0, id.toString().indexOf(id.written()) + id.written().length());
        return new SerialStrip(
                id.post() + ", " + id.year(),
                around.places().stream()
                        .filter(place -> Math.abs(place.id().number() - id.number()) <= shown(id))
                        .map(place -> place(place, id))
                        .toList(),
                around.previous().map(held -> neighbour(id, held)),
                around.next().map(held -> neighbour(id, held)),
                new Address.Home(Question.of(new Query.FieldPrefix(Field.ID, series).toString())).url(),
                Neighbours.FAR);
    }

    /// How many serials each way stand beside a cable's own in one row: the longer they are, the fewer.
    private static int shown(CableId id) {
        return Math.clamp(7 - String.valueOf(id.number()).length(), 1, 4);
    }

    private static Place place(Neighbours.Place place, CableId id) {
        return new Place(
                place.id().number(),
                place.held() ? Optional.of(url(place.id())) : Optional.empty(),
                place.id().equals(id));
    }

    private static Neighbour neighbour(CableId id, CableId held) {
        return new Neighbour(held.toString(), url(held), Math.abs(held.number() - id.number()) - 1);
    }

    private static String url(CableId id) {
        return new Address.Cable(id, Face.PAGE).url();
    }
}
