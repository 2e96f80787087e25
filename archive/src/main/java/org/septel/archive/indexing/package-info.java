/// Keeps the index in step with the store: reads changes, parses, applies, remembers how far it came.
///
/// Start at [org.septel.archive.indexing.IndexFollower]. It never decides what exists: the store does.
@NullMarked
package org.septel.archive.indexing;

import org.jspecify.annotations.NullMarked;
