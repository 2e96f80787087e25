package org.septel.archive.export;

import org.septel.telegram.CableId;
import org.septel.telegram.parse.CableIdReader;

/// What an id as somebody wrote it comes to, as a line of JSON: `{"id", "canonical", "valid", "reason"}`. Immutable and
/// safe for any number of threads.
public final class IdLine {

    private final CableIdReader reader;

    public IdLine(CableIdReader reader) {
        this.reader = reader;
    }

    /// Exactly one line for each line `{"id": ...}`, whatever it holds.
    public Answer answer(String line) {
        return InputLine.answer(
                line, input -> input.text("id").map(this::of).orElseGet(() -> Answer.error("no \"id\"")));
    }

    /// Of the id itself; `canonical` is left out where it names no cable, which is an answer and no error.
    public Answer of(String id) {
        CableIdReader.Reading reading = reader.read(id);
        return new Answer(
                JsonLine.of(json -> json.text("id", id)
                        .text("canonical", reading.id().map(CableId::toString))
                        .flag("valid", reading.valid())
                        .text("reason", reading.reason())),
                true);
    }
}
