package org.septel.archive.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.septel.archive.cable.Provenance;
import org.septel.archive.store.Quarantine;
import org.septel.archive.store.Storage;

/// Reads again what is in quarantine, one record after the other. Not safe for threads.
final class Retry implements Iterator<Retry.Outcome> {

    private final Storage storage;
    private final SourceReaders layouts;
    private final Function<Entry, Prepared> parse;
    private final List<Quarantine.Entry> held;
    private int next;

    Retry(Storage storage, SourceReaders layouts, Function<Entry, Prepared> parse) {
        this.storage = storage;
        this.layouts = layouts;
        this.parse = parse;
        this.held = storage.quarantine().entries();
    }

    /// What became of one.
    ///
    /// @param prepared what is in it now; one refusal of the whole where it still cannot be read
    record Outcome(Quarantine.Entry held, List<Prepared> prepared) {

        /// Whether any of it can be read now, or is told apart from the rest.
        boolean isReleased() {
            return prepared.size() > 1 || !(prepared.getFirst() instanceof Prepared.Refused);
        }
    }

    int size() {
        return held.size();
    }

    @Override
    public boolean hasNext() {
        return next < held.size();
    }

    @Override
    public Outcome next() {
        Quarantine.Entry entry = held.get(next++);
        byte[] bytes = storage.store().original(entry.content());
        List<Prepared> prepared = read(entry, bytes).stream().map(parse).toList();
        if (prepared.isEmpty()) {
            return new Outcome(entry, List.of(still(entry, bytes, entry.reason())));
        }
        boolean alone = prepared.size() == 1;
        return alone && prepared.getFirst() instanceof Prepared.Refused refused
                ? new Outcome(entry, List.of(still(entry, bytes, refused.reason())))
                : new Outcome(entry, prepared);
    }

    /// By the layout that refused it, where that has a name still; else by content.
    private List<Entry> read(Quarantine.Entry entry, byte[] bytes) {
        Provenance place = entry.provenance();
        Optional<String> format = Optional.of(place.format()).filter(layouts.formats()::contains);
        try (Stream<Entry> entries =
                layouts.read(new SourceInput(place.source(), new ByteArrayInputStream(bytes)), format)) {
            return entries.map(found -> placed(found, place)).toList();
        } catch (IOException | UncheckedIOException failed) {
            return List.of(new Entry.Unreadable(SourceFiles.reason(failed), bytes, place));
        }
    }

    private static Prepared still(Quarantine.Entry entry, byte[] bytes, String reason) {
        return new Prepared.Refused(new Entry.Unreadable(reason, bytes, entry.provenance()), reason);
    }

    /// Its place in the file that it came from, not in the piece that was kept.
    private static Entry placed(Entry found, Provenance piece) {
        Provenance in = found.provenance();
        var place = new Provenance(
                in.source(),
                in.format(),
                in.charset(),
                piece.record() + in.record() - 1,
                piece.start() + in.start(),
                piece.start() + in.end());
        return switch (found) {
            case Entry.SourceRecord record ->
                new Entry.SourceRecord(record.record(), record.text(), record.original(), place);
            case Entry.Unreadable unreadable -> new Entry.Unreadable(unreadable.reason(), unreadable.original(), place);
            case Entry.PassedOver passed -> new Entry.PassedOver(passed.reason(), place);
        };
    }
}
