package org.septel.archive.importing;

import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.Identification;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.store.Arrival;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// An entry on its way to the store or to quarantine.
sealed interface Prepared {

    /// Tells in the record that its id is inferred.
    Attribute NAMED_BY_FILE = new Attribute("id", "from the name of the file");

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
        Optional<CableId> id = identity.id();
        if (id.isPresent()) {
            boolean knewId =
                    parser.hints(record.record()).equals(record.record().hints(Hints.of(id.get())));
            return ready(record, id.get(), record.record(), telegram, knewId);
        }
        return FileNameId.of(record.provenance(), lexicon)
                .<Prepared>map(named -> ready(record, named, record.record().with(NAMED_BY_FILE), telegram, false))
                .orElseGet(() -> new Refused(record, identity.reason()));
    }

    private static Ready ready(
            Entry.SourceRecord entry, CableId id, PublishedRecord record, Telegram telegram, boolean knewId) {
        var arrival = new Arrival(
                id, entry.text(), entry.original(), record, entry.provenance(), Labelling.of(record, telegram));
        return new Ready(
                entry,
                arrival,
                knewId ? Optional.of(telegram) : Optional.empty(),
                telegram.diagnostics().stream()
                        .map(diagnostic -> diagnostic.code().toString())
                        .toList());
    }
}
