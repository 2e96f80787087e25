/// The nouns of the archive: cables, their versions, where they came from, and what they say of themselves.
///
/// Start at [org.septel.archive.cable.Cable]. Plain values; this package knows no store, no index and no format.
@NullMarked
package org.septel.archive.cable;

import org.jspecify.annotations.NullMarked;
