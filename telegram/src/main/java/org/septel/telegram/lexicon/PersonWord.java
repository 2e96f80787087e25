package org.septel.telegram.lexicon;

/// What a word is likely to be where a person is named with an office.
public enum PersonWord {
    /// a word of offices and titles alone, misspelt ones included: `AMBASSADOR`, `Ambasasdor`, `POLOFF`
    OFFICE,
    /// a word that offices use but that could be a surname: `WEST`, `MAJOR`
    OFFICE_OR_NAME,
    /// a common forename: `Rose`
    FORENAME,
    /// none of these; most surnames
    OTHER
}
