package org.septel.archive.cable;

import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Element;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.parse.CableIdReader;

/// Which cable a record is, by the one rule: as its publisher names it, mended where it must be; else by the document
/// number printed with the text; else by the telegram's message reference and the year of its date-time group.
///
/// @param id     empty where none of these names a cable
/// @param reason how the id was found, or why there is none, in one sentence without a final full stop
public record Identification(Optional<CableId> id, String reason) {

    public static Identification of(PublishedRecord record, Telegram telegram, Lexicon lexicon) {
        var reader = new CableIdReader(lexicon);
        Optional<String> written = record.identifier().or(() -> documentNumber(telegram));
        if (written.isPresent()) {
            return asWritten(written.get(), reader);
        }
        return telegram.messageReference()
                .map(reference -> byReference(reference, record, telegram, lexicon))
                .orElseGet(() -> none(
                        hasTelegramLine(telegram)
                                ? "no id: the record gives none, and the text has no message reference such as MOSCOW 4634"
                                : "no line of a telegram was recognised"));
    }

    /// The number under which an archive prints a text: `Document Number: 1976STATE187673`.
    static Optional<String> documentNumber(Telegram telegram) {
        return telegram.all(Element.MetadataLine.class)
                .filter(line -> line.key().value().equalsIgnoreCase("Document Number"))
                .flatMap(line -> line.value().stream())
                .map(value -> value.value().strip())
                .filter(number -> !number.isEmpty())
                .findFirst();
    }

    private static Identification asWritten(String written, CableIdReader reader) {
        CableIdReader.Reading reading = reader.read(written);
        return reading.id().isPresent()
                ? new Identification(reading.id(), reading.reason())
                : none("no cable is called '" + shown(written) + "': " + reading.reason());
    }

    private static Identification byReference(
            MessageReference reference, PublishedRecord record, Telegram telegram, Lexicon lexicon) {
        Optional<Integer> year = telegram.dateTimeGroup()
                .map(DateTimeGroup::year)
                .or(() -> record.created().map(PublishedTime::year));
        if (year.isEmpty()) {
            return none("no id: " + reference + " stands in the text, but no date-time group gives its year");
        }
        String post = lexicon.postNamed(reference.post())
                .map(Post::code)
                .orElseGet(() -> reference.post().replaceAll("[^A-Z0-9]", ""));
        return CableId.parse("%02d%s%d".formatted(year.get() % 100, post, reference.number()))
                .map(id -> new Identification(Optional.of(id), "by message reference and date-time group"))
                .orElseGet(() -> none("no id: " + reference + " names no post"));
    }

    /// Whether anything but prose was found.
    private static boolean hasTelegramLine(Telegram telegram) {
        return telegram.elements().stream().anyMatch(Identification::isTelegramLine);
    }

    private static boolean isTelegramLine(Element element) {
        return switch (element) {
            case Element.Blank _, Element.Unrecognised _, Element.TextElement _ -> false;
            case Element.Repeat repeat -> isTelegramLine(repeat.repeated());
            case Element.HeadingLine _,
                    Element.ProcessingLine _,
                    Element.BreakLine _,
                    Element.PrologueLine _,
                    Element.PageMark _,
                    Element.PageBanner _,
                    Element.EndMark _,
                    Element.Notice _,
                    Element.ReleaseStamp _,
                    Element.RecordMark _,
                    Element.MetadataLine _ -> true;
        };
    }

    private static Identification none(String reason) {
        return new Identification(Optional.empty(), reason);
    }

    private static String shown(String written) {
        String line = written.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 60 ? line : line.substring(0, 60) + "...";
    }
}
