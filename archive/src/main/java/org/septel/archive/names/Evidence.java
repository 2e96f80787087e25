package org.septel.archive.names;

import java.util.Locale;

/// What tells that words are a name. In the order in which rules are asked: who comes first has the words.
public enum Evidence {
    /// Nothing else is written in the block of those who signed
    SIGNATURE(0.95),
    /// In the list of organisations
    LISTED_ORGANISATION(0.95),
    /// `Ministry of Information and Culture`, `Workers' Party`: of the words that organisations are called by
    ORGANISATION_WORDS(0.85),
    /// `Federal Investigation Agency (FIA)`: the letters in brackets are those of the words
    SPELT_OUT(0.9),
    /// A word that stands before names: `AMBASSADOR HILL`, `Mr. Brown`
    TITLE(0.9),
    /// A forename and what follows it: `Karl-Theodor zu Guttenberg`
    FORENAME(0.85),
    /// In the list of countries, regions and towns
    LISTED_PLACE(0.9),
    /// `Argentine`, `the Soviets`: the country is meant
    NATION(0.85),
    /// `GOB`: the government of a country
    GOVERNMENT(0.85),
    /// `in Lashkar Gah`, `Amur Oblast`: of the words beside it
    PLACE_WORDS(0.6),
    /// An abbreviation of telegrams that stands for an organisation
    ABBREVIATION(0.85),
    /// Somebody `said`
    SPEECH(0.6),
    /// In a text of capitals, in no dictionary, and what people are called by
    SURNAME(0.5),
    /// Unknown words in a row that begin with capitals
    UNKNOWN_WORDS(0.5),
    /// Unknown capital letters
    UNKNOWN_LETTERS(0.5),
    /// What the same telegram names in full elsewhere
    AGAIN(0.8);

    private final double confidence;

    Evidence(double confidence) {
        this.confidence = confidence;
    }

    /// How sure it makes us, 0 to 1; by judgement, not measured for each.
    public double confidence() {
        return confidence;
    }

    /// `listed place`
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
