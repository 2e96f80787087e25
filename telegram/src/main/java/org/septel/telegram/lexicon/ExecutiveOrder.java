package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.Optional;

/// An executive order on classification and the time it ruled.
///
/// @param number `12958`
/// @param until  the last day; empty while it is in force
public record ExecutiveOrder(String number, String title, LocalDate from, Optional<LocalDate> until) {}
