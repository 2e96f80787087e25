package org.septel.archive.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.telegram.parse.TelegramParser;

/// From a line of JSON with a telegram to a line of JSON with what it says: `{"text", "id"?, "year"?, "created"?}` in,
/// a
/// cable as [CableJson] writes it out. Immutable and safe for any number of threads.
public final class TelegramLine {

    private final TelegramParser parser;
    private final Lexicon lexicon;
    private final CableIdReader ids;
    private final CableJson json = new CableJson();

    public TelegramLine(TelegramParser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.ids = new CableIdReader(lexicon);
    }

    /// Exactly one line for each, whatever it holds.
    public Answer answer(String line) {
        return answer(line, json::line);
    }

    /// The same with spans.
    public Answer answerWithSpans(String line) {
        return answer(line, json::lineWithSpans);
    }

    private Answer answer(String line, BiFunction<CatalogueEntry, Telegram, String> writer) {
        return InputLine.answer(
                line,
                input -> input.text("text")
                        .map(text -> cable(input, text, writer))
                        .orElseGet(() -> Answer.error("no \"text\"")));
    }

    private Answer cable(InputLine input, String text, BiFunction<CatalogueEntry, Telegram, String> writer) {
        PublishedRecord record = record(input);
        Telegram telegram = parser.parse(text, hints(input, record));
        return new Answer(writer.apply(CatalogueEntry.of(record, telegram, lexicon), telegram), true);
    }

    private static PublishedRecord record(InputLine input) {
        return new PublishedRecord(
                input.text("id").map(String::strip).filter(id -> !id.isEmpty()),
                input.text("created").flatMap(PublishedTime::read),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// The year that is given counts before that of the id, and that before the record's date.
    private Hints hints(InputLine input, PublishedRecord record) {
        Optional<CableId> id =
                record.identifier().flatMap(written -> ids.read(written).id());
        OptionalInt year = input.number("year")
                .or(() -> id.map(CableId::year))
                .or(() -> record.created().map(TelegramLine::year))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
        return record.hints(new Hints(id, year));
    }

    private static int year(Instant created) {
        return created.atOffset(ZoneOffset.UTC).getYear();
    }
}
