package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.septel.archive.search.Query;

/// What is asked of a report.
///
/// @param query    which cables it is about
/// @param beside   the cables to compare them with, where the report compares
/// @param today    what falls due is reckoned from this day
/// @param detailed for how many rows what must be looked up in texts is looked up
public record ReportRequest(ReportName name, Query query, Optional<Query> beside, LocalDate today, int detailed) {}
