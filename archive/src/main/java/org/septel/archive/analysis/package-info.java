/// What many readers ask of cables side by side: pure functions, handed texts and facts, giving back reports.
///
/// Start at [org.septel.archive.analysis.WordDiff]. This package knows no store and no index, so it cannot tell anybody
/// more than what it was handed.
@NullMarked
package org.septel.archive.analysis;

import org.jspecify.annotations.NullMarked;
