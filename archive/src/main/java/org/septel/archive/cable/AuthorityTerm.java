package org.septel.archive.cable;

import java.time.LocalDate;
import java.util.Optional;

/// Somebody's time at a post, by a list that an archivist brought.
///
/// @param post as in ids: `MOSCOW`
/// @param role `consul-general`; may be empty
public record AuthorityTerm(
        String post, String role, String surname, String forename, LocalDate started, Optional<LocalDate> ended) {}
