package org.septel.telegram.parse;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.Reference;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// Whether the fields can be right: an order that was in force, an end of classification after its beginning, TAGS that
/// a
/// list knows, references that name a telegram.
final class FieldCheck {

    /// Posts went on citing an order for some weeks after the next came into force.
    private static final int GRACE_DAYS = 60;

    private FieldCheck() {}

    static void check(Telegram telegram, Lexicon lexicon, Findings findings) {
        telegram.dateTimeGroup()
                .flatMap(group -> group.instant())
                .map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate())
                .ifPresent(date -> order(telegram, date, lexicon, findings));
        tags(telegram, lexicon, findings);
        references(telegram, findings);
    }

    private static void order(Telegram telegram, LocalDate date, Lexicon lexicon, Findings findings) {
        telegram.first(Element.ExecutiveOrderLine.class).ifPresent(line -> {
            line.order()
                    .ifPresent(number -> lexicon.executiveOrder(number.value()).ifPresent(order -> {
                        boolean early = date.isBefore(order.from().minusDays(GRACE_DAYS));
                        boolean late = order.until()
                                .map(until -> date.isAfter(until.plusDays(GRACE_DAYS)))
                                .orElse(false);
                        if (early || late) {
                            findings.add(
                                    DiagnosticCode.ORDER_NOT_IN_FORCE,
                                    number.span(),
                                    "E.O. %s did not rule on %s".formatted(number.value(), date));
                        }
                    }));
            line.declassification()
                    .ifPresent(end -> end.value()
                            .date()
                            .filter(day -> !day.isAfter(date))
                            .ifPresent(day -> findings.add(
                                    DiagnosticCode.DECLASSIFICATION_DATE,
                                    end.span(),
                                    "declassified on %s, but sent on %s".formatted(day, date))));
        });
    }

    private static void tags(Telegram telegram, Lexicon lexicon, Findings findings) {
        telegram.all(Element.TagsLine.class)
                .flatMap(line -> line.tags().stream())
                .forEach(tag -> {
                    String code = tag.value().code();
                    if (code.length() <= 5 && !lexicon.isTag(code)) {
                        findings.add(DiagnosticCode.UNKNOWN_TAG, tag.span(), "no list knows the tag " + code);
                    }
                });
    }

    private static void references(Telegram telegram, Findings findings) {
        telegram.all(Element.ReferenceLine.class)
                .flatMap(line -> line.references().stream())
                .filter(found -> found.value().kind() == Reference.Kind.TELEGRAM
                        && found.value().id().isEmpty())
                .forEach(found -> findings.add(
                        DiagnosticCode.UNRESOLVED_REFERENCE,
                        found.span(),
                        "no id can be made of the reference " + found.value().text()));
    }
}
