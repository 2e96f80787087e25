/// What many readers ask of cables side by side: pure functions, handed texts and facts, giving back reports.
///
/// Start at [org.septel.archive.analysis.ReportName] and one class that counts, such as
/// [org.septel.archive.analysis.MissingCables]: it takes facts cable by cable and makes a
/// [org.septel.archive.analysis.Report] of figures and tables, which every page, command and export shows alike.
/// Methods and their limits are in `docs/methods.md`. This package knows no store and no index, so it cannot tell
/// anybody more than what it was handed; queries are here only to name the cables behind a figure.
@NullMarked
package org.septel.archive.analysis;

import org.jspecify.annotations.NullMarked;
