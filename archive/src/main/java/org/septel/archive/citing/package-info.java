/// How a cable is cited: in the styles of scholars and lawyers, and in the formats of reference managers.
///
/// Start at [org.septel.archive.citing.CitationStyle]. Pure functions of a [org.septel.archive.citing.Work]; this
/// package knows no store, no index and no clock.
@NullMarked
package org.septel.archive.citing;

import org.jspecify.annotations.NullMarked;
