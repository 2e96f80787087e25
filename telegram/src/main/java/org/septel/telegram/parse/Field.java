package org.septel.telegram.parse;

/// The labelled fields that stand before a telegram's text.
enum Field {
    EXECUTIVE_ORDER,
    TAGS,
    SUBJECT,
    REFERENCES,
    CLASSIFIED_BY
}
