package org.septel.archive.importing;

import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.telegram.parse.TelegramParser;

/// Parses the telegram of a record with what the record already says of it. Immutable and safe for any number of
/// threads.
public final class RecordParser {

    private final TelegramParser parser;
    private final CableIdReader ids;

    public RecordParser(TelegramParser parser, Lexicon lexicon) {
        this.parser = parser;
        this.ids = new CableIdReader(lexicon);
    }

    public Telegram parse(PublishedRecord record, String text) {
        return parser.parse(text, hints(record));
    }

    /// What the record already says.
    Hints hints(PublishedRecord record) {
        Optional<CableId> id =
                record.identifier().flatMap(written -> ids.read(written).id());
        return record.hints(id.map(Hints::of).orElseGet(() -> ofYear(record)));
    }

    private static Hints ofYear(PublishedRecord record) {
        return record.created()
                .map(time -> OptionalInt.of(time.atOffset(ZoneOffset.UTC).getYear()))
                .map(year -> new Hints(Optional.empty(), year))
                .orElse(Hints.NONE);
    }
}
