package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// The last pass: what a telegram's lines say is held against each other.
final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /// Every oddity, in the order of the text.
    static List<Diagnostic> check(
            Telegram telegram, List<Element> foreign, Hints hints, Lexicon lexicon, ParserLimits limits) {
        var findings = new Findings(limits);
        foreign.forEach(element -> findings.add(
                DiagnosticCode.FOREIGN_RECORD, element.span(), "the head of another telegram stands inside the text"));
        ClockCheck.check(telegram, hints, findings);
        IdentityCheck.check(telegram, hints, lexicon, findings);
        ClassificationCheck.check(telegram, findings);
        StructureCheck.check(telegram, findings);
        FieldCheck.check(telegram, lexicon, findings);
        return findings.inOrder();
    }
}
