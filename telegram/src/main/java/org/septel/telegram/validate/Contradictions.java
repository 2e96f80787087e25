package org.septel.telegram.validate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Telegram;

/// Makes breaches of what the parser found to disagree: a diagnostic breaks the rule of its name. Those without one are
/// about records and copies, which no drafter can mend.
final class Contradictions {

    /// What this package looks at itself, and more strictly.
    private static final Set<DraftingRule> LOOKED_AT_HERE =
            EnumSet.of(DraftingRule.PORTION_MARK_MISSING, DraftingRule.ORDER_MISSING);

    private Contradictions() {}

    static void check(Telegram telegram, Breaches breaches) {
        for (Diagnostic diagnostic : telegram.diagnostics()) {
            rule(diagnostic.code())
                    .filter(rule -> !LOOKED_AT_HERE.contains(rule))
                    .ifPresent(rule -> breaches.add(rule, diagnostic.span(), diagnostic.message()));
        }
    }

    static Optional<DraftingRule> rule(DiagnosticCode code) {
        return Arrays.stream(DraftingRule.values())
                .filter(rule -> rule.name().equals(code.name()))
                .findFirst();
    }
}
