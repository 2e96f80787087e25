package org.septel.telegram.validate;

import org.septel.telegram.Severity;
import org.septel.telegram.Span;

/// A rule of drafting that a telegram does not keep, and where.
///
/// @param span    what breaks it; empty where something is missing, at the place where it belongs
/// @param message one sentence in plain words, without a final full stop
public record Breach(DraftingRule rule, Span span, String message) {

    /// That of the rule.
    public Severity severity() {
        return rule.severity();
    }
}
