package org.septel.archive.importing.layout;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// The records of a file of lines: cuts, decodes, and keeps the provenance, so that a layout says only what is its own.
final class Records {

    private Records() {}

    /// @param reading makes a record of a piece, or says why it cannot
    static Stream<Entry> of(
            SourceReader layout, SourceInput input, LineCutter.Rule rule, Function<Source, Entry> reading) {
        return LineCutter.pieces(input.bytes(), rule)
                .map(piece -> source(layout, input, piece))
                .filter(source -> !source.text().isBlank())
                .map(source -> source.piece().whole() ? reading.apply(source) : source.tooLong());
    }

    /// A file that is read whole: at most [LineCutter#LONGEST] bytes of it.
    static Stream<Entry> whole(SourceReader layout, SourceInput input, Function<Source, Stream<Entry>> reading)
            throws IOException {
        byte[] bytes = input.bytes().readNBytes(LineCutter.LONGEST + 1);
        boolean whole = bytes.length <= LineCutter.LONGEST;
        Source source = source(layout, input, new LineCutter.Piece(bytes, 1, 0, whole));
        if (source.text().isBlank()) {
            return Stream.of();
        }
        return whole ? reading.apply(source) : Stream.of(source.tooLong());
    }

    static Source source(SourceReader layout, SourceInput input, LineCutter.Piece piece) {
        Encoding.Decoded decoded = Encoding.decode(piece.bytes());
        return new Source(
                piece,
                decoded.text(),
                new Provenance(
                        input.name(),
                        layout.format(),
                        decoded.encoding().label(),
                        piece.number(),
                        piece.start(),
                        piece.end()));
    }

    /// One piece of a file, decoded.
    record Source(LineCutter.Piece piece, String text, Provenance provenance) {

        Entry record(PublishedRecord record, String telegram) {
            return new Entry.SourceRecord(record, telegram, piece.bytes(), provenance);
        }

        Entry tooLong() {
            return unreadable("longer than a record can be (" + LineCutter.LONGEST + " bytes)");
        }

        Entry passedOver(String reason) {
            return new Entry.PassedOver(reason, provenance);
        }

        Entry unreadable(String reason) {
            return new Entry.Unreadable(reason, piece.bytes(), provenance);
        }
    }
}
