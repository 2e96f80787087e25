package org.septel.archive.search;

/// What a query can name: the left of a colon.
public enum Field {
    /// What the cable is called: `07MOSCOW4634`
    ID("id", Shape.ID),
    /// The sender's address: `AMEMBASSY MOSCOW`
    FROM("from", Shape.NAME),
    /// An address that is to act
    TO("to", Shape.NAME),
    /// An address that is to know
    INFO("info", Shape.NAME),
    /// The post or office it comes from: `Embassy Moscow`
    ORIGIN("origin", Shape.NAME),
    /// The country of that post: `Sri Lanka`
    COUNTRY("country", Shape.KEYWORD),
    TAG("tag", Shape.KEYWORD),
    /// Words of the title
    SUBJECT("subject", Shape.TEXT),
    CLASSIFICATION("class", Shape.KEYWORD),
    /// How it is to be handled: `SIPDIS`
    CAPTION("caption", Shape.KEYWORD),
    /// Whom it is to be kept from: `NOFORN`
    CAVEAT("caveat", Shape.KEYWORD),
    PRECEDENCE("precedence", Shape.PRECEDENCE),
    /// When it was created
    DATE("date", Shape.DAYS),
    /// A cable that it cites
    REF("ref", Shape.ID),
    /// A cable that cites it
    CITED_BY("citedby", Shape.ID),
    /// The post of its id: `MOSCOW`
    POST("post", Shape.KEYWORD),
    /// Its number of the year at its post
    SERIAL("serial", Shape.NUMBER),
    /// The executive order under which it is classified: `12958`
    ORDER("eo", Shape.KEYWORD),
    /// When it was to be declassified, by what it says itself
    DECL("decl", Shape.DAYS),
    /// When its classification ends, by the rules of its order
    ENDS("ends", Shape.DAYS),
    /// How its classification ends: status, rule and doubts of docs/declassification.md, or `RELEASED`
    ENDING("ending", Shape.KEYWORD),
    /// Why it is classified: `1.4(b)`
    REASON("reason", Shape.KEYWORD),
    /// Who signed
    SIGNER("signer", Shape.NAME),
    /// Who classified
    CLASSIFIED_BY("classifiedby", Shape.NAME),
    /// A person whom it names, signs or was classified by: `Henry Kissinger`
    PERSON("person", Shape.NAME),
    /// A country, region or town that it names: `Bolivia`
    PLACE("place", Shape.NAME),
    /// A ministry, party, firm that it names: `United Nations`
    ORGANISATION("org", Shape.NAME),
    /// The mark of one of its paragraphs: `S/NF`
    PORTION("portion", Shape.KEYWORD),
    /// Something it has: [Possession]
    HAS("has", Shape.KEYWORD),
    /// The layout in which it was published, and the file it was in
    SOURCE("source", Shape.NAME),
    /// What its text is written in: `spanish`
    LANGUAGE("lang", Shape.KEYWORD),
    /// A collection that it is in, by its title or number. It is resolved before an index is asked
    COLLECTION("collection", Shape.KEYWORD),
    /// Where in the text the words beside it stand: [Zone]
    IN("in", Shape.ZONE),
    /// What stands in one paragraph together
    PARAGRAPH("para", Shape.PARAGRAPH);

    private final String keyword;
    private final Shape shape;

    Field(String keyword, Shape shape) {
        this.keyword = keyword;
        this.shape = shape;
    }

    /// As typed: `class`.
    public String keyword() {
        return keyword;
    }

    /// What its values are.
    public Shape shape() {
        return shape;
    }

    /// What stands right of the colon.
    public enum Shape {
        /// an id of a cable, in either form
        ID,
        /// words in a row, without other forms
        NAME,
        /// words in a row, in any of their forms
        TEXT,
        /// the whole value
        KEYWORD,
        /// a day, month, year or a range of them
        DAYS,
        /// a number or a range
        NUMBER,
        /// a precedence, or all from it up or down
        PRECEDENCE,
        /// a part of the text, for the words beside it
        ZONE,
        /// words that stand in one paragraph
        PARAGRAPH
    }
}
