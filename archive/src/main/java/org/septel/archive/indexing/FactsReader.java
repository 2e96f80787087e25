package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableFacts.Addressed;
import org.septel.archive.cable.CableFacts.Cited;
import org.septel.archive.cable.CableFacts.Cited.Where;
import org.septel.archive.cable.CableFacts.Ending;
import org.septel.archive.cable.CableFacts.Handling;
import org.septel.archive.cable.CableFacts.Kept;
import org.septel.archive.cable.CableFacts.People;
import org.septel.archive.cable.CableFacts.Portions;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.PublishedClassification;
import org.septel.telegram.CableId;
import org.septel.telegram.Citation;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Declassification;
import org.septel.telegram.Diagnostic;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.DraftingOfficer;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;

/// Takes the facts out of a cable that was parsed. Immutable and safe for any number of threads.
final class FactsReader {

    /// More is a list of addresses or numbers, not a telegram.
    private static final int MOST = 1_000;

    private final Declassifier declassifier;

    FactsReader(Lexicon lexicon) {
        this.declassifier = new Declassifier(lexicon);
    }

    CableFacts read(IndexSource source, ReadingView view) {
        Cable cable = source.cable();
        Telegram telegram = source.telegram();
        CatalogueEntry entry = source.entry();
        return new CableFacts(
                cable.id(),
                cable.newest().content(),
                kept(telegram),
                entry.origin(),
                entry.created(),
                cable.versions().size(),
                cable.versions().stream()
                        .map(version -> version.provenance().format())
                        .distinct()
                        .toList(),
                telegram.precedence(),
                handling(telegram, entry),
                portions(view),
                ending(telegram, entry),
                people(telegram),
                addressees(telegram),
                cited(source),
                entry.tags(),
                diagnostics(telegram, entry));
    }

    private static Kept kept(Telegram telegram) {
        if (telegram.raw().isBlank()) {
            return Kept.RECORD;
        }
        boolean extract = telegram.diagnostics().stream().anyMatch(odd -> odd.code() == DiagnosticCode.PARTIAL_EXTRACT);
        return extract ? Kept.EXTRACT : Kept.WHOLE;
    }

    private static Handling handling(Telegram telegram, CatalogueEntry entry) {
        return new Handling(
                entry.classification(),
                entry.classification().map(PublishedClassification::parse).flatMap(PublishedClassification::level),
                entry.caveats(),
                entry.captions(),
                telegram.executiveOrder(),
                telegram.reasons().stream().map(ClassificationReason::toString).toList());
    }

    private static Portions portions(ReadingView view) {
        Map<Classification, Integer> marked = new EnumMap<>(Classification.class);
        int unmarked = 0;
        int words = 0;
        int released = 0;
        for (ReadingView.Paragraph paragraph : view.paragraphs()) {
            int length = words(paragraph.text());
            words += length;
            if (paragraph.portion().isPresent()) {
                Classification level = paragraph.portion().get().level();
                marked.merge(level, 1, Integer::sum);
                released += level == Classification.UNCLASSIFIED ? length : 0;
            } else if (paragraph.number().isPresent()) {
                unmarked++;
            }
        }
        return new Portions(marked, unmarked, words, released);
    }

    private static int words(String text) {
        int words = 0;
        boolean inside = false;
        for (int at = 0; at < text.length(); at++) {
            boolean blank = Character.isWhitespace(text.charAt(at));
            words += inside || blank ? 0 : 1;
            inside = !blank;
        }
        return words;
    }

    private Ending ending(Telegram telegram, CatalogueEntry entry) {
        Reckoning end = declassifier.reckon(entry.markings(telegram));
        return new Ending(
                end.status(),
                end.date(),
                end.rule(),
                end.doubts(),
                telegram.declassification().flatMap(Declassification::date),
                telegram.first(Element.ReleaseStamp.class).isPresent());
    }

    private static People people(Telegram telegram) {
        return new People(
                telegram.signatures(),
                telegram.classifiers(),
                officers(telegram, Element.DraftingLine.Part.DRAFTED),
                officers(telegram, Element.DraftingLine.Part.APPROVED));
    }

    private static List<String> officers(Telegram telegram, Element.DraftingLine.Part part) {
        return telegram.all(Element.DraftingLine.class)
                .filter(line -> line.part() == part)
                .flatMap(line -> line.officers().stream())
                .map(Spanned::value)
                .map(DraftingOfficer::name)
                .flatMap(Optional::stream)
                .map(Spanned::value)
                .distinct()
                .toList();
    }

    private static List<Addressed> addressees(Telegram telegram) {
        var found = new ArrayList<Addressed>();
        for (Role role : Role.values()) {
            telegram.addressees(role)
                    .forEach(addressee -> found.add(new Addressed(
                            role,
                            addressee.address().value(),
                            addressee.precedence().map(Spanned::value),
                            addressee.serial().map(Spanned::value))));
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static List<Cited> cited(IndexSource source) {
        var found = new LinkedHashMap<CableId, Cited>();
        Telegram telegram = source.telegram();
        telegram.all(Element.ReferenceLine.class)
                .flatMap(line -> line.references().stream())
                .forEach(entry -> entry.value()
                        .id()
                        .ifPresent(id -> found.putIfAbsent(
                                id.as(CableId.Form.DOCUMENT),
                                new Cited(
                                        id.as(CableId.Form.DOCUMENT),
                                        Where.LINE,
                                        entry.value().label(),
                                        0,
                                        entry.value().inferred(),
                                        entry.span().start()))));
        for (Citation citation : telegram.citations()) {
            for (CableId id : citation.ids()) {
                found.merge(
                        id.as(CableId.Form.DOCUMENT), named(id, citation.mention()), (held, more) -> again(held, more));
            }
        }
        source.cable().newest().record().references().stream()
                .map(CableId::parse)
                .flatMap(Optional::stream)
                .map(id -> id.as(CableId.Form.DOCUMENT))
                .forEach(id -> found.putIfAbsent(id, new Cited(id, Where.RECORD, Optional.empty(), 0, false, -1)));
        return found.values().stream()
                .filter(cited -> !cited.id().sameTelegram(source.cable().id()))
                .limit(MOST)
                .toList();
    }

    private static Cited named(CableId id, Spanned<Reference> mention) {
        return new Cited(
                id.as(CableId.Form.DOCUMENT),
                Where.TEXT,
                Optional.empty(),
                1,
                mention.value().inferred(),
                mention.span().start());
    }

    private static Cited again(Cited held, Cited more) {
        int start = held.mentions() == 0 ? more.start() : held.start();
        return new Cited(held.id(), held.where(), held.label(), held.mentions() + 1, held.inferred(), start);
    }

    private static Map<DiagnosticCode, Integer> diagnostics(Telegram telegram, CatalogueEntry entry) {
        Map<DiagnosticCode, Integer> counts = new EnumMap<>(DiagnosticCode.class);
        telegram.diagnostics().stream().map(Diagnostic::code).forEach(code -> counts.merge(code, 1, Integer::sum));
        if (entry.titleCut()) {
            counts.putIfAbsent(DiagnosticCode.TITLE_CUT, 1);
        }
        return counts;
    }
}
