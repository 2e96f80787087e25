package org.septel.archive.cable;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.telegram.Hints;

/// What a publisher says of a cable beside its text. Values are as published; the telegram may say otherwise.
///
/// @param identifier     `07MOSCOW4634`
/// @param created        UTC; of a date without a time, midnight
/// @param classification `CONFIDENTIAL//NOFORN`
/// @param origin         `Embassy Moscow`
/// @param title          often cut after the first line of the subject
/// @param references     ids
/// @param attributes     all else that is stated, in the order of the source
public record PublishedRecord(
        Optional<String> identifier,
        Optional<Instant> created,
        Optional<String> classification,
        Optional<String> origin,
        Optional<String> title,
        List<String> tags,
        List<String> references,
        List<Attribute> attributes) {

    /// A text that comes with nothing beside it.
    public static final PublishedRecord NONE = new PublishedRecord(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());

    public PublishedRecord {
        tags = List.copyOf(tags);
        references = List.copyOf(references);
        attributes = List.copyOf(attributes);
    }

    /// What is known of the telegram already, and the record's date, level and title, for a parser to hold the text
    /// against.
    public Hints hints(Hints known) {
        return new Hints(
                known.id(),
                known.year(),
                created.map(time -> time.atOffset(ZoneOffset.UTC).toLocalDate()),
                classification.map(PublishedClassification::parse).flatMap(PublishedClassification::level),
                title);
    }

    /// The same with one more attribute.
    public PublishedRecord with(Attribute attribute) {
        return new PublishedRecord(
                identifier,
                created,
                classification,
                origin,
                title,
                tags,
                references,
                Stream.concat(attributes.stream(), Stream.of(attribute)).toList());
    }

    /// A record that states nothing else.
    public PublishedRecord(
            Optional<String> identifier,
            Optional<Instant> created,
            Optional<String> classification,
            Optional<String> origin,
            Optional<String> title,
            List<String> tags,
            List<String> references) {
        this(identifier, created, classification, origin, title, tags, references, List.of());
    }
}
