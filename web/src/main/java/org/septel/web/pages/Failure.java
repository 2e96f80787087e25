package org.septel.web.pages;

/// What can go wrong with a request: its HTTP status and one sentence for people.
public enum Failure {
    NO_SUCH_PAGE(404, "There is no such page"),
    NO_SUCH_CABLE(404, "This archive does not hold that cable"),
    NOT_AN_ID(404, "That is not the name of a cable"),
    BAD_QUERY(400, "The query could not be read"),
    NO_MODEL(400, "There is no model here that compares by meaning"),
    BAD_ADDRESS(400, "The address could not be read"),
    METHOD(405, "Pages here can only be read"),
    FOREIGN_FORM(403, "Forms are taken from the pages of this archive alone"),
    BAD_FORM(400, "That could not be done"),
    TOO_LONG(413, "That is too long to be taken"),
    WRONG_HOST(421, "This archive does not answer under that name"),
    BROKEN(500, "Something went wrong here");

    private final int status;
    private final String sentence;

    Failure(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    public int status() {
        return status;
    }

    /// Without a final full stop.
    public String sentence() {
        return sentence;
    }
}
