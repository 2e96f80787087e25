package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Hints;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Spanned;

/// Whether record, security line, classification line, page banners and portion marks agree.
final class ClassificationCheck {

    private ClassificationCheck() {}

    static void check(Statements said, Hints hints, Findings findings) {
        if (said.head == null) {
            return;
        }
        Spanned<Classification> overall = said.head.classification();
        security(said, overall.value(), findings);
        record(hints, overall, findings);
        banners(said, overall.value(), findings);
        portions(said, overall, findings);
    }

    private static void security(Statements said, Classification overall, Findings findings) {
        if (said.security == null || said.security.classification().isEmpty()) {
            return;
        }
        Spanned<Classification> letters = said.security.classification().get();
        if (differ(letters.value(), overall)) {
            findings.add(
                    DiagnosticCode.CLASSIFICATION_DISAGREES,
                    letters.span(),
                    "the security line says %s, the classification line %s".formatted(letters.value(), overall));
        }
    }

    private static void record(Hints hints, Spanned<Classification> overall, Findings findings) {
        if (hints.classification().isPresent() && differ(hints.classification().get(), overall.value())) {
            findings.add(
                    DiagnosticCode.CLASSIFICATION_DISAGREES,
                    overall.span(),
                    "the record says %s, the classification line %s"
                            .formatted(hints.classification().get(), overall.value()));
        }
    }

    /// The first page whose banner says otherwise; the rest say it again. Who releases a telegram stamps it
    /// UNCLASSIFIED,
    /// so such a banner proves nothing.
    private static void banners(Statements said, Classification overall, Findings findings) {
        for (Element.PageBanner banner : said.banners) {
            if (banner.classification().value().isNationalSecurity()
                    && banner.classification().value() != overall) {
                findings.add(
                        DiagnosticCode.CLASSIFICATION_DISAGREES,
                        banner.classification().span(),
                        "a page says %s, the classification line %s"
                                .formatted(banner.classification().value(), overall));
                return;
            }
        }
    }

    /// Administrative levels travel as unclassified.
    private static boolean differ(Classification one, Classification other) {
        return one != other && (one.isNationalSecurity() || other.isNationalSecurity());
    }

    private static void portions(Statements said, Spanned<Classification> overall, Findings findings) {
        Classification highest = null;
        Element.Paragraph unmarked = null;
        for (Element.Paragraph paragraph : said.paragraphs) {
            if (paragraph.portion().isPresent()) {
                Spanned<PortionMark> mark = paragraph.portion().get();
                above(mark, overall.value(), findings);
                garbled(said.telegram.raw(), mark, findings);
                highest = higher(highest, mark.value().level());
            } else if (unmarked == null && paragraph.number().isPresent()) {
                unmarked = paragraph;
            }
        }
        if (highest == null || !overall.value().isNationalSecurity()) {
            return;
        }
        if (unmarked != null) {
            missing(said, findings);
        } else if (highest.compareTo(overall.value()) < 0 && !said.extract) {
            findings.add(
                    DiagnosticCode.CLASSIFICATION_ABOVE_PORTIONS,
                    overall.span(),
                    "the telegram is %s, its highest paragraph %s".formatted(overall.value(), highest));
        }
    }

    private static void above(Spanned<PortionMark> mark, Classification overall, Findings findings) {
        Classification level = mark.value().level();
        if (level.isNationalSecurity() && overall.compareTo(level) < 0) {
            findings.add(
                    DiagnosticCode.PORTION_ABOVE_CLASSIFICATION,
                    mark.span(),
                    "a paragraph is %s, the telegram %s".formatted(level, overall));
        }
    }

    private static void garbled(String raw, Spanned<PortionMark> mark, Findings findings) {
        if (PortionMarks.isGarbled(raw, mark)) {
            findings.add(
                    DiagnosticCode.PORTION_MARK_GARBLED,
                    mark.span(),
                    "%s is read as (%s)".formatted(mark.span().of(raw), mark.value()));
        }
    }

    private static Classification higher(@Nullable Classification one, Classification other) {
        return one == null || one.compareTo(other) < 0 ? other : one;
    }

    private static void missing(Statements said, Findings findings) {
        said.telegram
                .all(Element.Paragraph.class)
                .filter(paragraph -> paragraph.portion().isEmpty())
                .flatMap(paragraph -> paragraph.number().stream())
                .forEach(number -> findings.add(
                        DiagnosticCode.PORTION_MARK_MISSING,
                        number.span(),
                        "paragraph %d has no portion mark".formatted(number.value())));
    }
}
