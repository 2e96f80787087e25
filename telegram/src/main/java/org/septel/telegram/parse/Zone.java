package org.septel.telegram.parse;

/// Which part of a telegram the parser is in; it decides which readers are asked.
enum Zone {
    /// what a publisher or a copyist put above the message heading
    FURNITURE,
    /// the message heading
    HEADING,
    /// from the classification line to the first paragraph
    PROLOGUE,
    /// the text
    BODY,
    /// below the end of the text
    TRAILER,
    /// what an archive prints after the text
    METADATA
}
