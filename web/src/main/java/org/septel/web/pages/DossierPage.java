package org.septel.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.archive.citing.CitationStyle;
import org.septel.telegram.CableId;
import org.septel.telegram.view.ReadingView;

/// A collection as a document to print: a table of contents, then each cable with its notes.
///
/// @param more how many cables there are beyond those printed
public record DossierPage(String title, List<Entry> entries, int more) {

    private static final int MOST = 100;

    /// A cable of the dossier.
    ///
    /// @param citation as in a bibliography
    public record Entry(
            String id,
            String title,
            Optional<Moment> created,
            String citation,
            List<Note> notes,
            List<Passage> passages) {}

    /// What the reader thinks, of a passage or of the whole cable.
    public record Note(String quotation, String category, String text) {}

    public static DossierPage of(CableCollection collection, List<Collected> items, ReadingRoom room) {
        Map<CableId, List<Note>> notes = new LinkedHashMap<>();
        for (Collected item : items) {
            notes.computeIfAbsent(item.cable(), _ -> new ArrayList<>()).add(note(item));
        }
        return new DossierPage(
                collection.title(),
                notes.entrySet().stream()
                        .limit(MOST)
                        .flatMap(entry ->
                                room.cable(entry.getKey()).stream().map(reading -> entry(reading, entry.getValue())))
                        .toList(),
                Math.max(0, notes.size() - MOST));
    }

    private static Note note(Collected item) {
        return new Note(
                item.what().map(Collected.Passage::quotation).orElse(""),
                item.remark().category(),
                item.remark().note());
    }

    private static Entry entry(Reading reading, List<Note> notes) {
        ReadingView view = ReadingView.of(reading.telegram());
        return new Entry(
                reading.cable().id().toString(),
                CableHead.title(reading),
                reading.entry().created().map(Moment::of),
                CitationStyle.CHICAGO.cite(Citations.work(reading)),
                notes.stream()
                        .filter(note -> !(note.quotation() + note.category() + note.text()).isEmpty())
                        .toList(),
                Passage.of(view, Steps.of(reading.telegram(), view), Glosses.NONE));
    }
}
