package org.septel.archive.store;

import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;

/// A record that has been read and is ready to be kept.
///
/// @param text     the telegram's text, exactly as read
/// @param original the record's bytes as they stood in the file
public record Arrival(
        CableId id, String text, byte[] original, PublishedRecord record, Provenance provenance, AccessLabel label) {}
