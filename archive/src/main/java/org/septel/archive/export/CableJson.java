package org.septel.archive.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.Correction;
import org.septel.telegram.Addressee;
import org.septel.telegram.Citation;
import org.septel.telegram.Declassification;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.Element;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.view.ReadingView;

/// Our JSON of one cable, the one place that knows it; `docs/formats/json.md` describes it. Immutable and safe for any
/// number of threads.
///
/// Absent values are left out, but for `documentId` and the `heading` of a paragraph, which are then null; lists are
/// there even when they are empty.
public final class CableJson {

    /// One object on one line.
    public String line(CatalogueEntry entry, Telegram telegram) {
        return JsonLine.of(json -> members(json, entry, telegram, ReadingView.of(telegram)));
    }

    /// The same of a cable that archivists may have corrected: then `corrections` says what, and what was there.
    ///
    /// @param entry with the corrections laid over it
    public String line(CatalogueEntry entry, Telegram telegram, List<Correction> corrections) {
        return JsonLine.of(json -> {
            members(json, entry, telegram, ReadingView.of(telegram));
            if (!corrections.isEmpty()) {
                json.objects("corrections", corrections, correction -> HistoryJson.correction(json, correction));
            }
        });
    }

    /// The same with the raw text, and with the elements and their spans, `[start, end)` in UTF-16 units of `raw`.
    public String lineWithSpans(CatalogueEntry entry, Telegram telegram) {
        ReadingView view = ReadingView.of(telegram);
        return JsonLine.of(json -> {
            members(json, entry, telegram, view);
            json.text("raw", telegram.raw());
            json.objects("elements", telegram.elements(), element -> new ElementJson(json).members(element));
            json.objects("blocks", view.blocks(), block -> block(json, block));
        });
    }

    private static void members(JsonLine json, CatalogueEntry entry, Telegram telegram, ReadingView view) {
        catalogue(json, entry);
        heading(json, telegram);
        text(json, entry, telegram, view);
        json.objects("citations", telegram.citations(), citation -> citation(json, citation));
        new DeclassificationJson(json).member(entry, telegram);
        json.objects("diagnostics", telegram.diagnostics(), diagnostic -> diagnostic(json, diagnostic));
    }

    private static void catalogue(JsonLine json, CatalogueEntry entry) {
        json.text("id", entry.id())
                .textOrNull("documentId", entry.documentId())
                .text("created", entry.created())
                .text("classification", entry.classification())
                .texts("caveats", entry.caveats())
                .texts("captions", entry.captions())
                .text("origin", entry.origin())
                .text("title", entry.title())
                .text("subject", entry.subject())
                .text("displayTitle", entry.displayTitle());
    }

    private static void heading(JsonLine json, Telegram telegram) {
        json.text("transmission", telegram.transmission()).text("precedence", telegram.precedence());
        telegram.station().ifPresent(station -> json.object("station", object -> station(object, station)));
        json.text("from", telegram.from());
        addressees(json, "to", telegram.addressees(Element.AddresseeLine.Role.ACTION));
        addressees(json, "info", telegram.addressees(Element.AddresseeLine.Role.INFO));
        json.number("sections", telegram.sections());
        telegram.messageReference()
                .ifPresent(reference -> json.object(
                        "messageReference",
                        object -> object.text("post", reference.post()).number("number", reference.number())));
    }

    private static void station(JsonLine json, Element.StationLine station) {
        json.text("routingIndicator", station.station().value().letters())
                .number("serial", station.serial().value())
                .text("filed", station.filed().map(Spanned::value));
    }

    private static void addressees(JsonLine json, String role, List<Addressee> addressees) {
        json.objects(
                role,
                addressees,
                addressee -> json.text(
                                "routingIndicator", addressee.routingIndicator().map(Spanned::value))
                        .text("address", addressee.address().value())
                        .text("precedence", addressee.precedence().map(Spanned::value))
                        .number("serial", addressee.serial().map(Spanned::value)));
    }

    private static void text(JsonLine json, CatalogueEntry entry, Telegram telegram, ReadingView view) {
        Optional<Declassification> end = telegram.declassification();
        json.text("executiveOrder", telegram.executiveOrder())
                .text("declassifyOn", end.flatMap(Declassification::date))
                .texts("exemptions", end.map(Declassification::exemptions).orElse(List.of()))
                .texts("tags", entry.tags())
                .objects("references", telegram.references(), reference -> reference(json, reference))
                .objects(
                        "classifiedBy",
                        telegram.classifiers(),
                        classifier -> json.text("name", NameCase.of(classifier.name()))
                                .text("title", classifier.title()))
                .texts("classificationReasons", telegram.reasons())
                .text("summary", view.summary())
                .texts(
                        "signatures",
                        telegram.signatures().stream().map(NameCase::of).toList())
                .objects("paragraphs", view.paragraphs(), paragraph -> paragraph(json, paragraph));
    }

    private static void reference(JsonLine json, Reference reference) {
        json.text("label", reference.label())
                .text("text", reference.text())
                .text("id", reference.id())
                .text("kind", word(reference.kind()))
                .text(
                        "year",
                        Optional.of(reference.year())
                                .filter(_ -> reference.inferred())
                                .map(CableJson::word));
        if (!reference.remarks().isEmpty()) {
            json.texts("remarks", reference.remarks());
        }
    }

    /// What the text names, with the telegrams that it stands for.
    private static void citation(JsonLine json, Citation citation) {
        Reference mention = citation.mention().value();
        json.text("text", mention.text())
                .text("kind", word(mention.kind()))
                .text("label", mention.label())
                .texts("ids", citation.ids())
                .span("span", citation.mention().span())
                .spans(
                        "references",
                        citation.cited().stream().map(Spanned::span).toList());
    }

    /// `MESSAGE_BY_TIME` is `message by time`.
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void paragraph(JsonLine json, ReadingView.Paragraph paragraph) {
        json.number("number", paragraph.number())
                .text("portion", paragraph.portion())
                .textOrNull("heading", paragraph.heading())
                .text("text", paragraph.text());
    }

    /// Where a block of the reading text came from.
    private static void block(JsonLine json, ReadingView.Block block) {
        switch (block) {
            case ReadingView.Heading heading -> json.text("kind", "heading").text("text", heading.text());
            case ReadingView.Paragraph paragraph ->
                json.text("kind", "paragraph").number("number", paragraph.number());
            case ReadingView.Signature signature ->
                json.text("kind", "signature").texts("names", signature.names());
        }
        json.spans("spans", block.spans());
    }

    private static void diagnostic(JsonLine json, Diagnostic diagnostic) {
        json.text("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT))
                .text("code", diagnostic.code().toString())
                .text("message", diagnostic.message());
    }
}
