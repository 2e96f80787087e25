package org.septel.archive.export;

import org.septel.archive.cable.CatalogueEntry;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Markings;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.lexicon.Lexicon;

/// The member `declassification` of a cable: when its classification ends, by which rule, in which steps and how sure.
final class DeclassificationJson {

    private static final Declassifier DECLASSIFIER = new Declassifier(Lexicon.standard());

    private final JsonLine json;

    DeclassificationJson(JsonLine json) {
        this.json = json;
    }

    void member(CatalogueEntry entry, Telegram telegram) {
        Markings markings = entry.markings(telegram);
        boolean anything = markings.level().isPresent() || markings.term().isPresent();
        if (anything) {
            json.object("declassification", _ -> members(DECLASSIFIER.reckon(markings)));
        }
    }

    private void members(Reckoning reckoning) {
        json.text("status", reckoning.status().toString())
                .text("date", reckoning.date())
                .text("rule", reckoning.rule().toString())
                .text("sentence", reckoning.rule().sentence())
                .text("source", reckoning.rule().source())
                .text("grounds", reckoning.rule().grounds().toString())
                .flag("sure", reckoning.isSure())
                .objects("steps", reckoning.steps(), this::step)
                .objects("bounds", reckoning.bounds(), this::bound)
                .texts("doubts", reckoning.doubts().stream().sorted().toList())
                .object("basis", basis -> basis(basis, reckoning.markings()));
    }

    private void step(Reckoning.Step step) {
        json.text("date", step.date().toString())
                .text("change", step.change().toString())
                .text("rule", step.rule().toString());
    }

    private void bound(Reckoning.Bound bound) {
        json.text("date", bound.date().toString()).text("rule", bound.rule().toString());
    }

    /// Where the telegram says what it was computed from; what the record gives has no place in the text.
    private static void basis(JsonLine basis, Markings markings) {
        for (Markings.Part part : Markings.Part.values()) {
            markings.span(part).ifPresent(span -> basis.span(part.toString(), span));
        }
    }
}
