package org.septel.web.pages;

import java.util.List;
import java.util.Optional;
import org.septel.archive.Exchange;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.search.Hit;
import org.septel.telegram.CableId;
import org.septel.telegram.Reference;
import org.septel.web.address.Address;
import org.septel.web.address.Face;

/// Something that a cable cites, or that cites it.
///
/// @param text  as cited, with its letter: `A. MOSCOW 4632`; the id of one that cites
/// @param title of a cable that is held
/// @param day   of a cable that is held
/// @param url   of a cable that is held
/// @param note  `not held here` of a telegram that is not; empty for what is no telegram
public record Cited(String text, String title, String day, Optional<String> url, String note) {

    private static final int MOST = 50;
    private static final int MOST_SIMILAR = 5;

    /// What a cable cites on its reference lines.
    static List<Cited> by(Reading reading, ReadingRoom room) {
        return reading.telegram().references().stream()
                .limit(MOST)
                .map(reference -> of(reference, room))
                .toList();
    }

    /// The cables that cite one, oldest first.
    static List<Cited> citing(CableId id, ReadingRoom room) {
        return Exchange.citing(id, room).stream().map(Cited::of).toList();
    }

    /// The cables that say the same or nearly so, the nearest first.
    static List<Cited> similar(CableId id, ReadingRoom room) {
        return room.similar(id, MOST_SIMILAR).stream().map(Cited::of).toList();
    }

    private static Cited of(Reference reference, ReadingRoom room) {
        String text = reference.label().map(label -> label + ". ").orElse("") + reference.text();
        Optional<Reading> held = reference.id().flatMap(room::cable);
        return new Cited(
                text,
                held.map(CableHead::title).orElse(""),
                held.map(Reading::entry)
                        .flatMap(CatalogueEntry::created)
                        .map(created -> Moment.of(created).day())
                        .orElse(""),
                held.map(found -> url(found.cable().id())),
                reference.id().isPresent() && held.isEmpty() ? "not held here" : "");
    }

    private static Cited of(Hit hit) {
        return new Cited(
                hit.id().toString(),
                hit.title(),
                hit.created().map(created -> Moment.of(created).day()).orElse(""),
                Optional.of(url(hit.id())),
                "");
    }

    private static String url(CableId id) {
        return new Address.Cable(id, Face.PAGE).url();
    }
}
