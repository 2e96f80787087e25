package org.septel.telegram;

import java.util.List;
import java.util.Optional;

/// What a telegram cites: another telegram, or something that is none.
///
/// @param label   `A` of `REF: A. MOSCOW 4632`, upper case
/// @param text    as cited, blank runs made one: `MOSCOW 4632`
/// @param id      the telegram it names; empty for e-mails, calls, airgrams and what cannot be resolved
/// @param year    how the year of the id is known
/// @param remarks what is said beside it, upper case: `NOTAL`, `AND PREVIOUS`
public record Reference(
        Optional<String> label, String text, Kind kind, Optional<CableId> id, YearRule year, List<String> remarks) {

    public Reference {
        remarks = List.copyOf(remarks);
    }

    /// Something that has no year and no remarks.
    public Reference(Optional<String> label, String text, Kind kind) {
        this(label, text, kind, Optional.empty(), YearRule.NONE, List.of());
    }

    /// Whether the year is not written and was inferred from the telegram's own.
    public boolean inferred() {
        return switch (year) {
            case CITING_YEAR, YEAR_BEFORE -> true;
            case NONE, WRITTEN -> false;
        };
    }

    /// What sort of thing is cited.
    public enum Kind {
        /// a telegram, by post and number
        TELEGRAM,
        /// a message in telegram form that went by pouch: `A-50`
        AIRGRAM,
        /// an e-mail
        EMAIL,
        /// a telephone call or meeting
        CALL,
        /// a letter, note or memorandum
        LETTER,
        /// a message known by its date-time group alone
        MESSAGE_BY_TIME,
        /// a report of another series
        REPORT,
        /// "septel": a separate telegram without a number
        SEPTEL,
        /// "reftel" in the text: the telegram cited above
        REFTEL,
        /// anything else
        OTHER
    }

    /// How the year of a cited telegram is known.
    public enum YearRule {
        /// there is no id, so no year
        NONE,
        /// it stands beside the number: `06 STATE 1234`
        WRITTEN,
        /// nothing stands there, so it is the year of the telegram that cites
        CITING_YEAR,
        /// nothing stands there, but the sender cannot have reached the number in the citing telegram's year
        YEAR_BEFORE
    }
}
