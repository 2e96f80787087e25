package org.septel.telegram;

/// Something inside running text that is more than words.
public sealed interface Inline {

    /// Where a summary, comment or quoted text begins or ends: `Summary.`, `End summary.`
    record Bound(Part part, Edge edge) implements Inline {}

    /// Text taken out by a publisher: `XXXXXXXXXXXX`.
    ///
    /// @param units length of the run in UTF-16 units
    record Redaction(int units) implements Inline {}

    /// Another telegram named in the text: `Moscow 4632`, `ref A`, `septel`.
    record Mention(Reference reference) implements Inline {}

    /// What a bound bounds.
    enum Part {
        /// what the telegram says in short
        SUMMARY,
        /// what the post thinks of it
        COMMENT,
        /// what the reader is asked to do
        ACTION_REQUEST,
        /// a document quoted whole
        TEXT
    }

    /// Which end of it.
    enum Edge {
        /// where it opens
        BEGIN,
        /// where it closes
        END
    }
}
