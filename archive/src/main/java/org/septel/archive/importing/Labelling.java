package org.septel.archive.importing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.PublishedClassification;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.Classification;
import org.septel.telegram.Telegram;

/// How closely a record is held: the higher of what publisher and telegram say, and every caveat and caption of either.
final class Labelling {

    private Labelling() {}

    /// Fails closed: where the publisher's words name no level, the label has none.
    static AccessLabel of(PublishedRecord record, Telegram telegram) {
        Optional<PublishedClassification> published = record.classification().map(PublishedClassification::parse);
        Set<String> markings = Stream.of(
                        published.map(PublishedClassification::caveats).orElse(List.of()),
                        telegram.caveats(),
                        telegram.captions())
                .flatMap(Collection::stream)
                .map(marking -> marking.toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        boolean unreadable = published.isPresent() && published.get().level().isEmpty();
        Optional<Classification> level = Stream.concat(
                        published.stream().flatMap(words -> words.level().stream()), telegram.classification().stream())
                .max(Classification::compareTo);
        return new AccessLabel(unreadable ? Optional.empty() : level, markings);
    }
}
