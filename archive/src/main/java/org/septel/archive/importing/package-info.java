/// From files to records: tells layouts apart, reads them as streams, parses in parallel, and keeps what cannot be
/// read.
///
/// Start at [org.septel.archive.importing.Importer]. One [org.septel.archive.importing.SourceReader] stands for each
/// layout. This package
/// never touches the index and never writes to a terminal.
@NullMarked
package org.septel.archive.importing;

import org.jspecify.annotations.NullMarked;
