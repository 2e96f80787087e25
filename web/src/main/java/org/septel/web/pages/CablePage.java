package org.septel.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.Provenance;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;

/// A cable: its record, its reading text, the telegram as it stands, and what the archive knows of it.
///
/// @param title     the whole subject, in mixed case
/// @param published the record's title where it is the subject cut short
/// @param rows      the rest of the record
/// @param telegram  the raw text, cut where its tone changes
/// @param abridged  whether the telegram is too long to be shown whole here
public record CablePage(
        Frame frame,
        CableId id,
        String title,
        Optional<String> published,
        Optional<Moment> created,
        Optional<Label> label,
        Optional<String> origin,
        List<TagLink> tags,
        List<Row> rows,
        List<Passage> passages,
        List<Stretch> telegram,
        boolean abridged,
        List<Noticed> noticed,
        Source source) {

    /// The longest telegram that a page shows whole, in UTF-16 units; longer ones are behind the link to the raw text.
    private static final int MAX_SHOWN = 600_000;

    /// Where the text came from.
    ///
    /// @param versions how many witnesses of this cable the reader may see
    /// @param imported when it came into this archive
    /// @param hash     what the text is called for ever: its SHA-256
    public record Source(Provenance provenance, int versions, Moment imported, String hash) {}

    public static CablePage of(Reading reading, ReadingRoom room, Lexicon lexicon, Assets assets) {
        CatalogueEntry entry = reading.entry();
        CableId id = reading.cable().id();
        String title = title(reading);
        boolean abridged = MAX_SHOWN < reading.telegram().raw().length();
        return new CablePage(
                Frame.of(title + " · " + id, Question.NONE, assets),
                id,
                title,
                entry.titleCut() ? entry.title() : Optional.empty(),
                entry.created().map(Moment::of),
                entry.classification().map(Label::of),
                entry.origin(),
                tags(reading, lexicon),
                RecordTable.linked(reading, room, lexicon),
                Passage.of(ReadingView.of(reading.telegram()), Glosses.of(reading.telegram(), lexicon)),
                abridged ? List.of() : Stretch.of(reading.telegram()),
                abridged,
                Noticed.of(reading.telegram(), new Address.Cable(id, Face.HOW_TO_READ).url()),
                source(reading));
    }

    /// The URL of another face of this cable.
    public String face(Face face) {
        return new Address.Cable(id, face).url();
    }

    static String title(Reading reading) {
        CatalogueEntry entry = reading.entry();
        return entry.displayTitle()
                .or(entry::subject)
                .or(entry::title)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> "Cable " + reading.cable().id());
    }

    private static List<TagLink> tags(Reading reading, Lexicon lexicon) {
        Optional<Instant> created = reading.entry().created();
        return reading.entry().tags().stream()
                .map(tag -> TagLink.of(tag, created, lexicon))
                .toList();
    }

    private static Source source(Reading reading) {
        return new Source(
                reading.version().provenance(),
                reading.cable().versions().size(),
                Moment.of(reading.version().imported()),
                reading.version().content().toString());
    }
}
