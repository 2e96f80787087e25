package org.septel.web.pages;

import java.util.Arrays;
import java.util.List;
import org.septel.archive.Notebook;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.address.Shelf;
import org.septel.web.assets.Assets;

/// One collection: what is in it, in the reader's order, each thing to be annotated, moved and taken out.
///
/// @param more how many things there are beyond those shown
public record CollectionPage(
        Frame frame, long number, String title, List<CollectedItem> items, int more, List<String> marks) {

    private static final int SHOWN = 300;

    public static CollectionPage of(
            CableCollection collection, List<Collected> items, Notebook notebook, ReadingRoom room, Assets assets) {
        return new CollectionPage(
                Frame.of(collection.title(), Question.NONE, assets),
                collection.number(),
                collection.title(),
                items.stream()
                        .limit(SHOWN)
                        .flatMap(item -> CollectedItem.of(item, notebook, room).stream())
                        .toList(),
                Math.max(0, items.size() - SHOWN),
                colours());
    }

    static List<String> colours() {
        return Arrays.stream(Collected.Mark.values()).map(Collected.Mark::word).toList();
    }

    public String shelf(Shelf shelf) {
        return new Address.OneCollection(number, shelf).url();
    }
}
