package org.septel.telegram.parse;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Declassification;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.ExecutiveOrder;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Reason;

/// Whether the executive order could be cited that day, and allows what is said under it: the end of classification and
/// the reasons.
final class OrderCheck {

    /// The letters of section 1.5 were cited for two years after they had become section 1.4.
    private static final int LATE_DAYS = 730;

    private static final int EARLY_DAYS = 60;

    /// E.O. lines are mandatory from this day on.
    private static final LocalDate FIRST_ORDER_LINES = LocalDate.of(1973, 3, 1);

    private OrderCheck() {}

    static void check(Statements said, Lexicon lexicon, Findings findings) {
        LocalDate day = said.day();
        if (said.order != null) {
            if (!isReview(said.order)) {
                order(said.order, day, lexicon, findings);
            }
            term(said, day, lexicon, findings);
        } else {
            missing(said, day, findings);
        }
        if (day != null) {
            reasons(said, day, lexicon, findings);
        }
    }

    /// A reviewer cites the order of their own day.
    private static boolean isReview(Element.ExecutiveOrderLine line) {
        return line.declassification().isPresent()
                && line.declassification().get().value().isReview();
    }

    private static void missing(Statements said, @Nullable LocalDate day, Findings findings) {
        Classification level = said.level();
        boolean complete = said.fields && said.subject != null && !said.extract;
        if (complete
                && level != null
                && level.isNationalSecurity()
                && day != null
                && !day.isBefore(FIRST_ORDER_LINES)
                && said.head != null) {
            findings.add(
                    DiagnosticCode.ORDER_MISSING,
                    said.head.classification().span(),
                    "the telegram is %s, and no E.O. line says by which order".formatted(level));
        }
    }

    private static void order(
            Element.ExecutiveOrderLine line, @Nullable LocalDate day, Lexicon lexicon, Findings findings) {
        if (line.order().isEmpty()) {
            return;
        }
        Spanned<String> number = line.order().get();
        Optional<ExecutiveOrder> order = lexicon.executiveOrder(number.value());
        if (order.isEmpty()) {
            unknown(number, day, lexicon, findings);
        } else if (day != null && !order.get().couldBeCitedOn(day)) {
            findings.add(
                    DiagnosticCode.ORDER_NOT_IN_FORCE,
                    number.span(),
                    "E.O. %s did not rule on %s".formatted(number.value(), day));
        }
    }

    private static void unknown(Spanned<String> number, @Nullable LocalDate day, Lexicon lexicon, Findings findings) {
        String then = day == null
                ? ""
                : lexicon.executiveOrderOn(day)
                        .map(order -> "; E.O. %s ruled on %s".formatted(order.number(), day))
                        .orElse("");
        findings.add(
                DiagnosticCode.ORDER_UNKNOWN,
                number.span(),
                "no order on classification has the number %s%s".formatted(number.value(), then));
    }

    private static boolean couldBeGiven(Reason reason, LocalDate day) {
        return !day.isBefore(reason.from().minusDays(EARLY_DAYS))
                && (reason.until().isEmpty()
                        || !day.isAfter(reason.until().get().plusDays(LATE_DAYS)));
    }

    private static void term(Statements said, @Nullable LocalDate day, Lexicon lexicon, Findings findings) {
        if (said.order == null || said.order.declassification().isEmpty()) {
            return;
        }
        Spanned<Declassification> term = said.order.declassification().get();
        fits(said, term, findings);
        Optional<LocalDate> end = term.value().date();
        if (day == null || end.isEmpty() || isReview(said.order)) {
            return;
        }
        if (!end.get().isAfter(day)) {
            findings.add(
                    DiagnosticCode.DECLASSIFICATION_DATE,
                    term.span(),
                    "declassified on %s, but sent on %s".formatted(end.get(), day));
        } else if (term.value().exemptions().isEmpty()) {
            beyond(said.order, term, end.get(), day, lexicon, findings);
        }
    }

    private static void fits(Statements said, Spanned<Declassification> term, Findings findings) {
        Classification level = said.level();
        if (level == null) {
            return;
        }
        boolean ends =
                term.value().date().isPresent() || !term.value().exemptions().isEmpty();
        if (level.isNationalSecurity() && term.value().notApplicable()) {
            findings.add(
                    DiagnosticCode.TERM_DISAGREES,
                    term.span(),
                    "the telegram is %s, its E.O. line says N/A".formatted(level));
        } else if (!level.isNationalSecurity() && ends && !term.value().isReview()) {
            findings.add(
                    DiagnosticCode.TERM_DISAGREES,
                    term.span(),
                    "the telegram is %s, its E.O. line says when classification ends".formatted(level));
        }
    }

    private static void beyond(
            Element.ExecutiveOrderLine line,
            Spanned<Declassification> term,
            LocalDate end,
            LocalDate day,
            Lexicon lexicon,
            Findings findings) {
        Optional<ExecutiveOrder> order = line.order().flatMap(number -> lexicon.executiveOrder(number.value()));
        if (order.isPresent() && order.get().forbids(end, day)) {
            findings.add(
                    DiagnosticCode.DECLASSIFICATION_DATE,
                    term.span(),
                    "classified until %s, but E.O. %s allowed %d years from %s"
                            .formatted(
                                    end,
                                    order.get().number(),
                                    order.get().longestYears(day).orElse(0),
                                    day));
        }
    }

    private static void reasons(Statements said, LocalDate day, Lexicon lexicon, Findings findings) {
        for (Element.ClassifiedByLine line : said.classifiedBy) {
            for (Spanned<ClassificationReason> reason : line.reasons()) {
                reason(reason, day, lexicon, findings);
            }
        }
    }

    private static void reason(Spanned<ClassificationReason> given, LocalDate day, Lexicon lexicon, Findings findings) {
        ClassificationReason reason = given.value();
        Optional<Reason> known = lexicon.reason(reason.section(), reason.item());
        if (known.isEmpty()) {
            findings.add(
                    DiagnosticCode.REASON_NOT_IN_ORDER,
                    given.span(),
                    "no order on classification has a reason " + reason);
        } else if (!couldBeGiven(known.get(), day)) {
            findings.add(
                    DiagnosticCode.REASON_NOT_IN_ORDER,
                    given.span(),
                    "reason %s could not be given on %s".formatted(reason, day));
        }
    }
}
