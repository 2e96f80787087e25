package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Precedence;
import org.septel.telegram.Spanned;

/// Whether the heading's lines agree with each other: precedence and section.
final class HeadingCheck {

    private HeadingCheck() {}

    static void check(Statements said, Findings findings) {
        precedence(said, findings);
        section(said, findings);
    }

    /// The routing line shows the highest precedence in the message; the date-time line has that of action and that of
    /// information addressees, and an addressee may have one of their own.
    private static void precedence(Statements said, Findings findings) {
        if (said.routing == null
                || said.dateTime == null
                || said.dateTime.precedences().isEmpty()) {
            return;
        }
        Spanned<Precedence> routed = said.routing.precedence();
        char letter = routed.value().prosign();
        List<Spanned<Precedence>> sent = said.dateTime.precedences();
        for (int at = 0; at < sent.size(); at++) {
            if (sent.get(at).value().prosign() == letter) {
                return;
            }
        }
        for (Element.AddresseeLine line : said.addressees) {
            if (carries(line, letter)) {
                return;
            }
        }
        findings.add(
                DiagnosticCode.PRECEDENCE_DISAGREES,
                routed.span(),
                "the routing line says %s, the date-time line %s"
                        .formatted(routed.value(), sent.getFirst().value()));
    }

    private static boolean carries(Element.AddresseeLine line, char letter) {
        for (var addressee : line.addressees()) {
            var precedence = addressee.value().precedence();
            if (precedence.isPresent() && precedence.get().value().prosign() == letter) {
                return true;
            }
        }
        return false;
    }

    private static void section(Statements said, Findings findings) {
        if (said.station == null
                || said.section == null
                || said.station.section().isEmpty()) {
            return;
        }
        Spanned<Integer> filed = said.station.section().get();
        int printed = said.section.value().section();
        if (filed.value() != printed) {
            findings.add(
                    DiagnosticCode.SECTION_DISAGREES,
                    filed.span(),
                    "the DE line is of section %d, the classification line of section %d"
                            .formatted(filed.value(), printed));
        }
    }
}
