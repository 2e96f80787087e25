package org.septel.web.pages;

import java.util.Optional;
import org.septel.archive.Notebook;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.Collected;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Shelf;

/// One thing of a collection as it is shown.
///
/// @param quotation  the passage; empty for a whole cable
/// @param standing   what became of the passage since; empty where nothing did
/// @param mark       `yellow`; `plain` for none
/// @param collection where it is
public record CollectedItem(
        long number,
        String id,
        String title,
        String url,
        Optional<Moment> created,
        String quotation,
        String standing,
        String mark,
        String category,
        String note,
        String collection) {

    static Optional<CollectedItem> of(Collected item, Notebook notebook, ReadingRoom room) {
        return room.cable(item.cable()).map(reading -> of(item, reading, notebook));
    }

    private static CollectedItem of(Collected item, Reading reading, Notebook notebook) {
        return new CollectedItem(
                item.number(),
                item.cable().toString(),
                CableHead.title(reading),
                new Address.Cable(item.cable(), Face.PAGE).url(),
                Optional.of(reading)
                        .map(Reading::entry)
                        .flatMap(CatalogueEntry::created)
                        .map(Moment::of),
                item.what().map(Collected.Passage::quotation).orElse(""),
                item.what()
                        .map(passage -> notebook.standing(reading, passage))
                        .map(CollectedItem::words)
                        .orElse(""),
                item.remark().mark().word(),
                item.remark().category(),
                item.remark().note(),
                new Address.OneCollection(item.collection(), Shelf.PAGE).url());
    }

    private static String words(Notebook.Standing standing) {
        return switch (standing) {
            case AS_READ -> "";
            case STILL -> "There is a newer text since; it has the same words";
            case IN_OLDER -> "The newest text no longer has these words; an older version, which is held, has them";
            case GONE -> "The text that this was read in is not here any more";
        };
    }
}
