/// One reader for each layout in which cables are published.
///
/// Each class is one [org.septel.archive.importing.SourceReader]; [org.septel.archive.importing.layout.Layouts] lists
/// them in the order in which
/// they are asked. Readers know bytes and text, never telegrams.
@NullMarked
package org.septel.archive.importing.layout;

import org.jspecify.annotations.NullMarked;
