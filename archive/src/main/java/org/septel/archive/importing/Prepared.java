package org.septel.archive.importing;

import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.Identification;
import org.septel.archive.store.Arrival;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// An entry on its way to the store or to quarantine.
sealed interface Prepared {

    Entry entry();

    /// Ready to be kept.
    ///
    /// @param telegram as it is parsed by whoever knows the cable's id
    /// @param oddities codes of the telegram's diagnostics
    record Ready(Entry entry, Arrival arrival, Optional<Telegram> telegram, List<String> oddities) implements Prepared {

        public Ready {
            oddities = List.copyOf(oddities);
        }
    }

    /// Kept already, by the same bytes: it was not parsed again.
    record Known(Entry entry) implements Prepared {}

    /// Not a cable, and why.
    record Refused(Entry entry, String reason) implements Prepared {}

    /// No telegram.
    record PassedOver(Entry.PassedOver entry) implements Prepared {}

    /// Parses a record and says which cable it is. Takes long; safe on any thread.
    static Prepared of(Entry entry, RecordParser parser, Lexicon lexicon) {
        return switch (entry) {
            case Entry.Unreadable unreadable -> new Refused(unreadable, unreadable.reason());
            case Entry.PassedOver passed -> new PassedOver(passed);
            case Entry.SourceRecord record -> of(record, parser, lexicon);
        };
    }

    private static Prepared of(Entry.SourceRecord record, RecordParser parser, Lexicon lexicon) {
        Telegram telegram = parser.parse(record.record(), record.text());
        Identification identity = Identification.of(record.record(), telegram, lexicon);
        if (identity.id().isEmpty()) {
            return new Refused(record, identity.reason());
        }
        CableId id = identity.id().get();
        boolean knewId = parser.hints(record.record()).equals(record.record().hints(Hints.of(id)));
        return new Ready(
                record,
                new Arrival(
                        id,
                        record.text(),
                        record.original(),
                        record.record(),
                        record.provenance(),
                        Labelling.of(record.record(), telegram)),
                knewId ? Optional.of(telegram) : Optional.empty(),
                telegram.diagnostics().stream()
                        .map(diagnostic -> diagnostic.code().toString())
                        .toList());
    }
}
