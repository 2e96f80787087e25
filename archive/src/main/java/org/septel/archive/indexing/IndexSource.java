package org.septel.archive.indexing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.search.Zone;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Post;

/// What is known of a cable when it is prepared for the index.
///
/// @param telegram of the newest version
/// @param origin   the post that it comes from
/// @param zones    the parts of its text that it has
/// @param language of its text
record IndexSource(
        Cable cable,
        Telegram telegram,
        CatalogueEntry entry,
        Optional<Post> origin,
        Map<Zone, List<String>> zones,
        String language) {}
