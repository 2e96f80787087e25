/// Who may see what: a label on every version of a cable, a clearance for every reader, and one method that decides.
///
/// Start at [org.septel.archive.access.Clearance#permits]. This package knows nothing of how cables are kept or found.
@NullMarked
package org.septel.archive.access;

import org.jspecify.annotations.NullMarked;
