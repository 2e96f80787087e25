package org.septel.telegram.validate;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Classification;
import org.septel.telegram.Declassification;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Caption;
import org.septel.telegram.lexicon.Lexicon;

/// Whether a telegram says how closely it is held, for how long, by whose authority, and to whom it goes.
final class HandlingRules {

    /// E.O. lines and TAGS are mandatory from here on.
    ///
    /// @source National Archives, Central Foreign Policy Files FAQ
    static final LocalDate MANDATORY = LocalDate.of(1973, 3, 1);

    /// Since E.O. 12958 whoever classifies is named, with a reason.
    private static final LocalDate NAMED = LocalDate.of(1995, 10, 14);

    /// @source 5 FAH-2 H-440: the narrowest first
    private static final List<String> NARROWEST_FIRST = List.of("NODIS", "EXDIS", "STADIS", "LIMDIS");

    private record Field(Class<? extends Element> kind, String name) {}

    private static final List<Field> FIELDS = List.of(
            new Field(Element.ClassificationLine.class, "the classification line"),
            new Field(Element.CaptionLine.class, "a caption"),
            new Field(Element.ExecutiveOrderLine.class, "the E.O. line"),
            new Field(Element.TagsLine.class, "TAGS"),
            new Field(Element.SubjectLine.class, "SUBJECT"),
            new Field(Element.ReferenceLine.class, "REF"),
            new Field(Element.ClassifiedByLine.class, "Classified By"));

    private final Telegram telegram;
    private final Lexicon lexicon;
    private final Breaches breaches;
    private final boolean classified;

    private HandlingRules(Telegram telegram, Lexicon lexicon, Breaches breaches) {
        this.telegram = telegram;
        this.lexicon = lexicon;
        this.breaches = breaches;
        this.classified = telegram.classification()
                .filter(Classification::isNationalSecurity)
                .isPresent();
    }

    static void check(Telegram telegram, Lexicon lexicon, Breaches breaches) {
        var rules = new HandlingRules(telegram, lexicon, breaches);
        rules.classification();
        rules.order();
        rules.authority();
        rules.captions();
        rules.fieldOrder();
    }

    /// Whether the telegram is of that day or later; one without a date is taken to be.
    static boolean isSince(LocalDate day, Telegram telegram) {
        return telegram.dateTimeGroup()
                .flatMap(group -> group.instant())
                .map(instant -> !instant.atZone(ZoneOffset.UTC).toLocalDate().isBefore(day))
                .orElse(true);
    }

    private void classification() {
        var line = telegram.classificationLine();
        if (line.isEmpty()) {
            breaches.missing(
                    DraftingRule.CLASSIFICATION_LINE_MISSING,
                    "no line says how the telegram is classified",
                    Element.FromLine.class);
            return;
        }
        if (telegram.messageReference().isEmpty()) {
            breaches.add(
                    DraftingRule.REFERENCE_NUMBER_MISSING,
                    line.get().classification().span(),
                    "the classification line has no post and number");
        }
    }

    private void order() {
        var line = telegram.first(Element.ExecutiveOrderLine.class);
        if (line.isEmpty()) {
            if (isSince(MANDATORY, telegram)) {
                breaches.missing(DraftingRule.ORDER_MISSING, "there is no E.O. line", Element.ClassificationLine.class);
            }
            return;
        }
        Optional<Declassification> end = telegram.declassification();
        if (classified && (end.isEmpty() || end.get().equals(Declassification.NONE))) {
            breaches.add(
                    DraftingRule.DECLASSIFICATION_MISSING,
                    line.get().order().map(Spanned::span).orElse(line.get().span()),
                    "the E.O. line does not say when classification ends");
        }
    }

    private void authority() {
        if (!classified || !isSince(NAMED, telegram)) {
            return;
        }
        var line = telegram.first(Element.ClassifiedByLine.class);
        if (line.isEmpty() || telegram.classifiers().isEmpty()) {
            breaches.missing(
                    DraftingRule.CLASSIFIED_BY_MISSING,
                    "nobody is named who classified",
                    Element.ClassifiedByLine.class,
                    Element.ReferenceLine.class,
                    Element.SubjectLine.class,
                    Element.ClassificationLine.class);
        }
        if (telegram.reasons().isEmpty()) {
            breaches.missing(
                    DraftingRule.REASONS_MISSING,
                    "no reason is given for classifying",
                    Element.ClassifiedByLine.class,
                    Element.ReferenceLine.class,
                    Element.SubjectLine.class,
                    Element.ClassificationLine.class);
        }
    }

    private void captions() {
        var all = new ArrayList<Spanned<String>>();
        telegram.all(Element.CaptionLine.class).forEach(line -> {
            if (1 < line.captions().size()) {
                breaches.add(
                        DraftingRule.CAPTION_LINE,
                        line.captions().get(1).span(),
                        "%d captions on one line".formatted(line.captions().size()));
            }
            all.addAll(line.captions());
        });
        for (int at = 1; at < all.size(); at++) {
            String before = all.get(at - 1).value();
            String caption = all.get(at).value();
            if (rank(caption) < rank(before)) {
                breaches.add(
                        DraftingRule.CAPTION_ORDER,
                        all.get(at).span(),
                        "%s belongs before %s".formatted(caption, before));
            }
        }
    }

    /// Handling before all else, and there the narrowest first.
    private int rank(String caption) {
        int narrow = NARROWEST_FIRST.indexOf(caption);
        if (0 <= narrow) {
            return narrow;
        }
        boolean handling = lexicon.caption(caption)
                .filter(found -> found.family() == Caption.Family.HANDLING)
                .isPresent();
        return handling ? NARROWEST_FIRST.size() : NARROWEST_FIRST.size() + 1;
    }

    private void fieldOrder() {
        int last = 0;
        for (Element element : telegram.elements()) {
            int place = 0;
            while (place < FIELDS.size() && !FIELDS.get(place).kind().isInstance(element)) {
                place++;
            }
            if (place < last) {
                breaches.add(
                        DraftingRule.FIELD_ORDER,
                        element.span(),
                        "%s stands below %s"
                                .formatted(
                                        FIELDS.get(place).name(),
                                        FIELDS.get(last).name()));
            } else if (place < FIELDS.size()) {
                last = place;
            }
        }
    }
}
