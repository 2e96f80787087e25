package org.septel.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.Collected;
import org.septel.archive.citing.CitationStyle;
import org.septel.telegram.CableId;
import org.septel.telegram.view.ReadingView;

/// A collection as a document to print: a table of contents, then each cable with its notes.
///
/// @param more    how many cables there are beyond those printed
/// @param unshown what the typeface of the document cannot show: `31 Arabic, 4 Hebrew`; empty where it shows all
public record DossierPage(String title, List<Entry> entries, int more, String unshown) {

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
            List<Passage> passages) {

        private Stream<String> texts() {
            return Stream.of(
                            Stream.of(title),
                            notes.stream().flatMap(note -> Stream.of(note.quotation(), note.category(), note.text())),
                            passages.stream().flatMap(DossierPage::texts))
                    .flatMap(texts -> texts);
        }
    }

    /// What the reader thinks, of a passage or of the whole cable.
    public record Note(String quotation, String category, String text) {}

    /// @param shown whether the typeface has a character
    public static DossierPage of(
            CableCollection collection, List<Collected> items, ReadingRoom room, IntPredicate shown) {
        Map<CableId, List<Note>> notes = new LinkedHashMap<>();
        for (Collected item : items) {
            notes.computeIfAbsent(item.cable(), _ -> new ArrayList<>()).add(note(item));
        }
        List<Entry> entries = notes.entrySet().stream()
                .limit(MOST)
                .flatMap(entry -> room.cable(entry.getKey()).stream().map(reading -> entry(reading, entry.getValue())))
                .toList();
        Stream<String> texts =
                Stream.concat(Stream.of(collection.title()), entries.stream().flatMap(Entry::texts));
        return new DossierPage(
                collection.title(),
                entries,
                Math.max(0, notes.size() - MOST),
                Unshown.of(texts.flatMapToInt(String::codePoints), shown));
    }

    private static Stream<String> texts(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> Stream.of(heading.text());
            case Passage.Paragraph paragraph -> paragraph.lines().stream().map(Passage.Line::text);
            case Passage.Signature signature -> Stream.of(signature.names());
        };
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
