package org.septel.telegram;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an E.O. line says about the end of classification.
///
/// @param date       the date written, if there is one
/// @param event      the event written, if there is one: `AFTER KOREAN UNIFICATION`
/// @param exemptions codes as written, upper case: `X1`, `25X1`, `OADR`, `XGDS2`, `GDS`, `DECLASSIFIED`
/// @param notApplicable `N/A`: the telegram is not classified
public record Declassification(
        Optional<LocalDate> date, Optional<String> event, List<String> exemptions, boolean notApplicable) {

    public static final Declassification NONE =
            new Declassification(Optional.empty(), Optional.empty(), List.of(), false);

    private static final String REVIEWED = "DECLASSIFIED";

    public Declassification {
        exemptions = List.copyOf(exemptions);
    }

    /// Whether a reviewer wrote it, who says what has been done, not when it is to be done: `DECLASSIFIED JUNE 21,
    /// 2006`.
    public boolean isReview() {
        return exemptions.contains(REVIEWED);
    }
}
