/// The names that stand in the text of a telegram: people, places, organisations, found by rules and word lists that
/// come with this module; nothing is learnt and nothing is asked of a network.
///
/// Start at [org.septel.archive.names.NameTagger]. It knows text and vocabulary, and must not know stores, indexes
/// or how a name is shown.
@NullMarked
package org.septel.archive.names;

import org.jspecify.annotations.NullMarked;
