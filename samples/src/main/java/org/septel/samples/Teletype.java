package org.septel.samples;

/// Types a draft in the format of its time.
interface Teletype {

    /// The telegram, lines ended by `\n`.
    String type(Draft draft, Dice dice);

    /// The machine that was in use when the draft was filed.
    static Teletype of(Draft draft) {
        return draft.year() < 1990 ? new SeventiesTeletype() : new ModernTeletype();
    }
}
