package org.septel.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.septel.archive.Reading;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.address.Address;
import org.septel.web.address.Face;

/// What stands above every view of a cable: its record in one strip, and the ways to look at it.
///
/// @param title     the whole subject, in mixed case
/// @param published the record's title where it is the subject cut short
/// @param versions  how many texts of this cable the reader may see
public record CableHead(
        CableId id,
        String title,
        Optional<String> published,
        Optional<Moment> created,
        Optional<Label> label,
        Optional<String> origin,
        List<TagLink> tags,
        int versions) {

    /// One way to look at the cable.
    public record View(String name, String url, boolean current) {}

    static CableHead of(Reading reading, Lexicon lexicon) {
        CatalogueEntry entry = reading.entry();
        Optional<Instant> created = entry.created();
        return new CableHead(
                reading.cable().id(),
                title(reading),
                entry.titleCut() ? entry.title() : Optional.empty(),
                created.map(Moment::of),
                entry.classification().map(Label::of),
                entry.origin(),
                entry.tags().stream()
                        .map(tag -> TagLink.of(tag, created, lexicon))
                        .toList(),
                reading.cable().versions().size());
    }

    static String title(Reading reading) {
        CatalogueEntry entry = reading.entry();
        return entry.displayTitle()
                .or(entry::subject)
                .or(entry::title)
                .filter(title -> !title.isBlank())
                .orElseGet(() -> "Cable " + reading.cable().id());
    }

    /// The URL of another face of this cable.
    public String face(Face face) {
        return new Address.Cable(id, face).url();
    }

    /// Where the cable is collected.
    public String note() {
        return new Address.Noting(id, Optional.empty()).url();
    }

    /// The three views of the text.
    public List<View> views(Face current) {
        return List.of(
                view("Reading", Face.PAGE, current),
                view("Telegram", Face.TELEGRAM, current),
                view("Data", Face.DATA, current));
    }

    /// The pages about it.
    public List<View> more(Face current) {
        return List.of(
                view("Exchange", Face.EXCHANGE, current),
                view(versions == 1 ? "1 version" : versions + " versions", Face.VERSIONS, current),
                view("Cite", Face.CITE, current));
    }

    private View view(String name, Face face, Face current) {
        return new View(name, face(face), face == current);
    }
}
