package org.septel.archive.indexing;

import java.util.List;
import java.util.Map;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.search.Zone;
import org.septel.telegram.Telegram;

/// What is known of a cable when it is prepared for the index.
///
/// @param telegram of the newest version
/// @param zones    the parts of its text that it has
record IndexSource(Cable cable, Telegram telegram, CatalogueEntry entry, Map<Zone, List<String>> zones) {}
