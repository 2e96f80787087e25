package org.septel.web.pages;

import java.util.List;
import java.util.Locale;
import org.septel.archive.Notebook;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableCollection;
import org.septel.web.address.Address;
import org.septel.web.address.Question;
import org.septel.web.address.Shelf;
import org.septel.web.assets.Assets;

/// A reader's collections, and what is found in their notes.
///
/// @param words what is looked for in the notes; empty for nothing
public record CollectionsPage(Frame frame, List<Entry> collections, String words, List<CollectedItem> found) {

    private static final int MOST_FOUND = 200;

    /// A collection.
    public record Entry(long number, String title, String items, String url) {}

    public static CollectionsPage of(Address.Collections address, Notebook notebook, ReadingRoom room, Assets assets) {
        return new CollectionsPage(
                Frame.of("Collections", Question.NONE, assets),
                entries(notebook),
                address.words(),
                address.words().isBlank()
                        ? List.of()
                        : notebook.search(address.words()).stream()
                                .limit(MOST_FOUND)
                                .flatMap(item -> CollectedItem.of(item, notebook, room).stream())
                                .toList());
    }

    static List<Entry> entries(Notebook notebook) {
        return notebook.collections().stream().map(CollectionsPage::entry).toList();
    }

    private static Entry entry(CableCollection collection) {
        return new Entry(
                collection.number(),
                collection.title(),
                String.format(Locale.ENGLISH, "%,d", collection.items()),
                new Address.OneCollection(collection.number(), Shelf.PAGE).url());
    }
}
