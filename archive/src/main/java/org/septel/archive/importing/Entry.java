package org.septel.archive.importing;

import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;

/// What a layout's reader finds: a record, something that it could not read, or something that is no telegram.
public sealed interface Entry {

    Provenance provenance();

    /// The bytes as they stood in the file.
    byte[] original();

    /// One record.
    ///
    /// @param text the telegram's text
    record SourceRecord(PublishedRecord record, String text, byte[] original, Provenance provenance) implements Entry {}

    /// One record that could not be read; the rest goes on.
    ///
    /// @param reason what is wrong, in one sentence without a final full stop
    record Unreadable(String reason, byte[] original, Provenance provenance) implements Entry {}

    /// Something that is known for what it is and is no telegram: counted by its reason, and nothing of it is kept.
    ///
    /// @param reason what it is, one of a few: `a memorandum`
    record PassedOver(String reason, Provenance provenance) implements Entry {

        private static final byte[] NOTHING = {};

        @Override
        public byte[] original() {
            return NOTHING;
        }
    }
}
