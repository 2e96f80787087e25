package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Span;

/// Gathers the oddities of one telegram, no more than the limits allow.
final class Findings {

    private final int most;
    private final List<Diagnostic> found = new ArrayList<>();

    Findings(ParserLimits limits) {
        this.most = limits.maxDiagnostics();
    }

    void add(DiagnosticCode code, Span span, String message) {
        if (found.size() < most) {
            found.add(new Diagnostic(code, span, message));
        }
    }

    /// In the order of the text.
    List<Diagnostic> inOrder() {
        found.sort(Comparator.comparing(Diagnostic::span));
        return found;
    }
}
