package org.septel.telegram.parse;

import org.septel.telegram.Classification;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Whether security line, classification line and portion marks agree.
final class ClassificationCheck {

    private ClassificationCheck() {}

    static void check(Telegram telegram, Findings findings) {
        telegram.classificationLine()
                .map(Element.ClassificationLine::classification)
                .ifPresent(overall -> {
                    security(telegram, overall, findings);
                    portions(telegram, overall.value(), findings);
                });
    }

    private static void security(Telegram telegram, Spanned<Classification> overall, Findings findings) {
        telegram.first(Element.SecurityLine.class)
                .flatMap(Element.SecurityLine::classification)
                .filter(letters -> differ(letters.value(), overall.value()))
                .ifPresent(letters -> findings.add(
                        DiagnosticCode.CLASSIFICATION_DISAGREES,
                        letters.span(),
                        "the security line says %s, the classification line %s"
                                .formatted(letters.value(), overall.value())));
    }

    /// Administrative levels travel as unclassified.
    private static boolean differ(Classification one, Classification other) {
        return one != other && (one.isNationalSecurity() || other.isNationalSecurity());
    }

    private static void portions(Telegram telegram, Classification overall, Findings findings) {
        boolean anyMarked = telegram.all(Element.Paragraph.class)
                .anyMatch(paragraph -> paragraph.portion().isPresent());
        telegram.all(Element.Paragraph.class).forEach(paragraph -> {
            if (paragraph.portion().isPresent()) {
                above(paragraph.portion().get().value().level(), overall, paragraph, findings);
            } else if (anyMarked
                    && overall.isNationalSecurity()
                    && paragraph.number().isPresent()) {
                findings.add(
                        DiagnosticCode.PORTION_MARK_MISSING,
                        paragraph.number().get().span(),
                        "paragraph %d has no portion mark"
                                .formatted(paragraph.number().get().value()));
            }
        });
    }

    private static void above(
            Classification level, Classification overall, Element.Paragraph paragraph, Findings findings) {
        if (level.isNationalSecurity() && overall.compareTo(level) < 0) {
            findings.add(
                    DiagnosticCode.PORTION_ABOVE_CLASSIFICATION,
                    paragraph.portion().map(Spanned::span).orElse(paragraph.span()),
                    "a paragraph is %s, the telegram %s".formatted(level, overall));
        }
    }
}
