package org.septel.telegram;

import java.util.Optional;

/// What a telegram cites: another telegram, or something that is none.
///
/// @param label      `A` of `REF: A. MOSCOW 4632`, upper case
/// @param text       as cited, blank runs made one: `MOSCOW 4632`
/// @param id         the telegram it names; empty for e-mails, calls, airgrams and what cannot be resolved
/// @param inferred   whether the year is not written and was inferred from the telegram's own
public record Reference(Optional<String> label, String text, Kind kind, Optional<CableId> id, boolean inferred) {

    /// What sort of thing is cited.
    public enum Kind {
        TELEGRAM,
        AIRGRAM,
        EMAIL,
        /// a telephone call or meeting
        CALL,
        /// a message known by its date-time group alone
        MESSAGE_BY_TIME,
        REPORT,
        /// "septel": a separate telegram without a number
        SEPTEL,
        /// "reftel" in the text: the telegram cited above
        REFTEL,
        OTHER
    }
}
