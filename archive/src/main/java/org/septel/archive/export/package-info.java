/// Cables in formats for others.
///
/// Start at [org.septel.archive.export.CableJson], the one place that knows our JSON. Writers are handed what may be
/// seen and check
/// nothing.
@NullMarked
package org.septel.archive.export;

import org.jspecify.annotations.NullMarked;
