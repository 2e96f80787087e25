package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// The last pass: what a telegram's lines say is held against each other. It runs on every parse, so it reads elements,
/// never text, and makes nothing where all is well.
final class ConsistencyCheck {

    private ConsistencyCheck() {}

    /// Every oddity, in the order of the text.
    static List<Diagnostic> check(
            Telegram telegram, List<Element> foreign, Hints hints, Lexicon lexicon, ParserLimits limits) {
        var findings = new Findings(limits);
        var said = new Statements(telegram);
        for (Element element : foreign) {
            findings.add(
                    DiagnosticCode.FOREIGN_RECORD,
                    element.span(),
                    "the head of another telegram stands inside the text");
        }
        ClockCheck.check(said, hints, findings);
        IdentityCheck.check(said, hints, lexicon, findings);
        HeadingCheck.check(said, findings);
        ClassificationCheck.check(said, hints, findings);
        StructureCheck.check(said, findings);
        OrderCheck.check(said, lexicon, findings);
        CaptionCheck.check(said, lexicon, findings);
        FieldCheck.check(said, hints, lexicon, findings);
        return findings.inOrder();
    }
}
