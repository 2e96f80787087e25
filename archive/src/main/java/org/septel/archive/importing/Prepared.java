package org.septel.archive.importing;

import java.util.List;
import org.septel.archive.cable.Identification;
import org.septel.archive.store.Arrival;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// An entry on its way to the store or to quarantine.
sealed interface Prepared {

    Entry entry();

    /// Ready to be kept.
    ///
    /// @param oddities codes of the telegram's diagnostics
    record Ready(Entry entry, Arrival arrival, List<String> oddities) implements Prepared {

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
            case Entry.SourceRecord record -> {
                Telegram telegram = parser.parse(record.record(), record.text());
                Identification identity = Identification.of(record.record(), telegram, lexicon);
                yield identity.id().isPresent()
                        ? new Ready(
                                record,
                                new Arrival(
                                        identity.id().get(),
                                        record.text(),
                                        record.original(),
                                        record.record(),
                                        record.provenance(),
                                        Labelling.of(record.record(), telegram)),
                                telegram.diagnostics().stream()
                                        .map(diagnostic -> diagnostic.code().toString())
                                        .toList())
                        : new Refused(record, identity.reason());
            }
        };
    }
}
