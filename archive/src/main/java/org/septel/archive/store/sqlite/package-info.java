/// The embedded store: one SQLite file with write-ahead logging and numbered migrations.
///
/// Start at [org.septel.archive.store.sqlite.SqliteStorage]. The only package that may touch `java.sql`.
@NullMarked
package org.septel.archive.store.sqlite;

import org.jspecify.annotations.NullMarked;
