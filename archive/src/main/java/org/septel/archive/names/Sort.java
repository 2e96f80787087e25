package org.septel.archive.names;

/// What is known of a word, as bits of a set.
final class Sort {
    /// an ordinary English word
    static final int COMMON = 1;

    static final int FORENAME = 1 << 1;
    static final int SURNAME = 1 << 2;
    /// stands before a person's name
    static final int TITLE = 1 << 3;
    /// a title that is cut and has a full stop: `MR.`
    static final int ADDRESS = 1 << 4;
    /// what persons do
    static final int SPEECH = 1 << 5;
    /// what organisations are: `PARTY`
    static final int HEAD = 1 << 6;
    /// a head that says of what: `MINISTRY OF`
    static final int FRONT = 1 << 7;
    /// stands before a head: `CENTRAL COMMITTEE`
    static final int MODIFIER = 1 << 8;
    /// what ministries are of
    static final int PORTFOLIO = 1 << 9;
    /// an organisation alone
    static final int STANDALONE = 1 << 10;
    /// an office abroad, which is named with its town
    static final int MISSION = 1 << 11;
    static final int PARTICLE = 1 << 12;
    static final int LINK = 1 << 13;
    static final int CALENDAR = 1 << 14;
    /// begins with a capital and is no name
    static final int NEVER = 1 << 15;
    /// what places are: `DISTRICT`
    static final int GEOGRAPHY = 1 << 16;
    /// stands before places
    static final int WHERE = 1 << 17;
    /// an abbreviation that is no organisation
    static final int NO_ORGANISATION = 1 << 18;
    /// begins the name of a place in the list
    static final int PLACE = 1 << 19;
    /// is a country or its people
    static final int NATION = 1 << 20;
    /// begins the name of an organisation in the list
    static final int LISTED = 1 << 21;

    /// is the people of a country, or belongs to it
    static final int DEMONYM = 1 << 22;
    /// what is agreed, planned or made, and is nobody: `AGREEMENT`
    static final int THING = 1 << 23;
    /// what somebody leads who is named before: `the Morales administration`
    static final int REIGN = 1 << 24;

    /// begins with a letter
    static final int WORD = 1 << 25;
    /// begins with a capital
    static final int CAPITAL = 1 << 26;
    /// has two letters or more, all of them capitals
    static final int LETTERS = 1 << 27;

    /// has a hyphen within
    static final int HYPHEN = 1 << 28;
    /// is somebody's already
    static final int TAKEN = 1 << 29;

    /// is one capital
    static final int INITIAL = 1 << 30;

    private Sort() {}

    static int named(String word) {
        return switch (word) {
            case "title" -> TITLE;
            case "address" -> ADDRESS | TITLE;
            case "speech" -> SPEECH;
            case "head" -> HEAD;
            case "front" -> FRONT | HEAD;
            case "modifier" -> MODIFIER;
            case "portfolio" -> PORTFOLIO;
            case "standalone" -> STANDALONE;
            case "mission" -> MISSION;
            case "particle" -> PARTICLE;
            case "link" -> LINK;
            case "calendar" -> CALENDAR;
            case "never" -> NEVER;
            case "geography" -> GEOGRAPHY;
            case "where" -> WHERE;
            case "thing" -> THING;
            case "reign" -> REIGN;
            case "acronym-no" -> NO_ORGANISATION;
            default -> throw new IllegalStateException("no such class of words: " + word);
        };
    }
}
