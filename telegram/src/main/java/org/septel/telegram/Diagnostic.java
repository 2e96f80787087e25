package org.septel.telegram;

/// An oddity of a telegram, not a failure: what, where and how much it matters.
///
/// @param message one sentence in plain words, without a final full stop
public record Diagnostic(DiagnosticCode code, Span span, String message) {

    /// How grave it is: that of its code.
    public Severity severity() {
        return code.severity();
    }
}
