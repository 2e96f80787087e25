package org.septel.archive.cable;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.septel.archive.access.AccessLabel;
import org.septel.telegram.Classification;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.DisplayTitle;

/// The corrections of a cable that stand, laid over what it says of itself; of two of one field the later counts.
///
/// @param standing in the order in which they were made
public record Overlay(List<Correction> standing) {

    /// @param standing every correction of the cable; those that were taken back are left out
    public Overlay {
        standing = standing.stream().filter(Correction::isStanding).toList();
    }

    public CatalogueEntry over(CatalogueEntry entry, Lexicon lexicon) {
        if (standing.isEmpty()) {
            return entry;
        }
        Optional<String> title = one(CatalogueField.TITLE, entry.title());
        Optional<String> subject = one(CatalogueField.SUBJECT, entry.subject());
        boolean retitled = !title.equals(entry.title()) || !subject.equals(entry.subject());
        return new CatalogueEntry(
                entry.id(),
                entry.documentId(),
                value(CatalogueField.CREATED)
                        .map(value -> value.isEmpty() ? Optional.<Instant>empty() : PublishedTime.read(value))
                        .orElseGet(entry::created),
                one(CatalogueField.CLASSIFICATION, entry.classification()),
                many(CatalogueField.CAVEATS, entry.caveats()),
                many(CatalogueField.CAPTIONS, entry.captions()),
                one(CatalogueField.ORIGIN, entry.origin()),
                title,
                subject,
                retitled ? subject.or(() -> title).map(new DisplayTitle(lexicon)::of) : entry.displayTitle(),
                !retitled && entry.titleCut(),
                many(CatalogueField.TAGS, entry.tags()));
    }

    /// A correction may close a cable to more readers, never open it to more: that is for whoever gives clearances.
    public AccessLabel over(AccessLabel label) {
        Optional<Classification> corrected = value(CatalogueField.CLASSIFICATION)
                .flatMap(value -> PublishedClassification.parse(value).level());
        Set<String> markings = new HashSet<>(label.markings());
        value(CatalogueField.CAVEATS).map(CatalogueField::list).ifPresent(markings::addAll);
        value(CatalogueField.CAPTIONS).map(CatalogueField::list).ifPresent(markings::addAll);
        return new AccessLabel(
                label.level()
                        .map(level -> corrected
                                .filter(other -> level.compareTo(other) < 0)
                                .orElse(level)),
                markings);
    }

    private Optional<String> value(CatalogueField field) {
        return standing.reversed().stream()
                .filter(correction -> correction.field() == field)
                .findFirst()
                .map(Correction::value);
    }

    private Optional<String> one(CatalogueField field, Optional<String> said) {
        Optional<String> corrected = value(field);
        return corrected.isEmpty() ? said : corrected.filter(value -> !value.isEmpty());
    }

    private List<String> many(CatalogueField field, List<String> said) {
        return value(field).map(CatalogueField::list).orElse(said);
    }
}
