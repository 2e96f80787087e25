package org.septel.archive.names;

import org.septel.telegram.Span;

/// A name where it stands.
///
/// @param paragraph which of the paragraphs that were read, from 0
/// @param span      in that paragraph, UTF-16 units
/// @param text      as written
/// @param normal    what all mentions of the same have in common: `Stephen Rapp` for `RAPP`, `Bolivia` for `GOB`
public record Mention(int paragraph, Span span, NameKind kind, String text, String normal, Evidence evidence) {

    public double confidence() {
        return evidence.confidence();
    }
}
