package org.septel.app;

import org.septel.archive.export.CableJson;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.CableIdReader;
import org.septel.telegram.parse.TelegramParser;

/// Who is wired to whom: plain constructors, and the only place that chooses a backend.
final class Wiring {

    private final Lexicon lexicon = Lexicon.standard();

    Lexicon lexicon() {
        return lexicon;
    }

    TelegramParser parser() {
        return new TelegramParser(lexicon);
    }

    CableIdReader ids() {
        return new CableIdReader(lexicon);
    }

    CableJson json() {
        return new CableJson();
    }
}
