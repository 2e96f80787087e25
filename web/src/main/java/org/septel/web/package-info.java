/// The archive as pages and an API, served to one machine.
///
/// Start at [org.septel.web.WebServer]. Pages are handed a [org.septel.archive.ReadingRoom], never a store or an index.
/// This module knows
/// no SQL, no Lucene, no files and no parsing rules.
@NullMarked
package org.septel.web;

import org.jspecify.annotations.NullMarked;
