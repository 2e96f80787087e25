/// The truth: every original, every version, everything that people add.
///
/// Start at [org.septel.archive.store.Store]. These are seams; a backend implements them and nothing else. This package
/// knows no SQL.
@NullMarked
package org.septel.archive.store;

import org.jspecify.annotations.NullMarked;
