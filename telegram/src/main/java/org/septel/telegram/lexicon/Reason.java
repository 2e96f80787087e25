package org.septel.telegram.lexicon;

import java.time.LocalDate;
import java.util.Optional;

/// What a reason for classification means and when its order had it.
///
/// @param from  the first day on which it could be given
/// @param until the last; empty while it can
public record Reason(String meaning, LocalDate from, Optional<LocalDate> until) {}
