/// The archive as a whole, and as one reader may see it.
///
/// Start at [org.septel.archive.Archive]: it opens, imports, reindexes, and gives out
/// [org.septel.archive.ReadingRoom]s. This is the only
/// package that sees every other of the module, and the only one that names an embedded backend. It knows no HTTP, no
/// HTML and no
/// terminal.
@NullMarked
package org.septel.archive;

import org.jspecify.annotations.NullMarked;
