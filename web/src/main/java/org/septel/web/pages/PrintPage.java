package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.septel.archive.Reading;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Address;
import org.septel.web.address.Face;

/// A cable as a document to print: its record, the reading text, and the telegram as it stands.
///
/// @param permalink where this archive has it: `/cable/07MOSCOW4634`
/// @param facsimile the telegram's own text
/// @param abridged  whether the telegram is longer than the document holds
/// @param unshown   what the typeface of the document cannot show: `31 Arabic, 4 Hebrew`; empty where it shows all
public record PrintPage(
        CableId id,
        String title,
        Optional<Label> label,
        List<Row> rows,
        List<Passage> passages,
        String facsimile,
        boolean abridged,
        String unshown,
        String permalink) {

    /// The longest telegram that is printed whole, in UTF-16 units: about 80 pages.
    private static final int MAX_PRINTED = 250_000;

    /// @param shown whether the typeface has a character
    public static PrintPage of(Reading reading, Lexicon lexicon, IntPredicate shown) {
        CatalogueEntry entry = reading.entry();
        CableId id = reading.cable().id();
        String raw = reading.telegram().raw();
        ReadingView view = ReadingView.of(reading.telegram());
        return new PrintPage(
                id,
                CableHead.title(reading),
                entry.classification().map(Label::of),
                rows(reading, lexicon),
                Passage.of(view, Steps.of(reading.telegram(), view), Glosses.NONE),
                raw.substring(0, Math.min(MAX_PRINTED, raw.length())),
                MAX_PRINTED < raw.length(),
                Unshown.of(raw.codePoints().limit(MAX_PRINTED), shown),
                new Address.Cable(id, Face.PAGE).url());
    }

    private static List<Row> rows(Reading reading, Lexicon lexicon) {
        var rows = new ArrayList<Row>();
        rows.add(Row.of("Identifier", reading.cable().id().toString()));
        reading.entry().created().map(Moment::of).ifPresent(created -> rows.add(Row.of("Created", created.full())));
        reading.entry().classification().ifPresent(level -> rows.add(Row.of("Classification", level)));
        reading.entry().origin().ifPresent(origin -> rows.add(Row.of("Origin", origin)));
        if (!reading.entry().tags().isEmpty()) {
            rows.add(Row.of("Tags", String.join(" ", reading.entry().tags())));
        }
        rows.addAll(RecordTable.printed(reading, lexicon));
        return List.copyOf(rows);
    }
}
