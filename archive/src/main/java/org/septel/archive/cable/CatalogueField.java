package org.septel.archive.cable;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A field of a [CatalogueEntry] that an archivist may correct.
public enum CatalogueField {
    CREATED,
    CLASSIFICATION,
    CAVEATS,
    CAPTIONS,
    ORIGIN,
    TITLE,
    SUBJECT,
    TAGS;

    private static final int LONGEST = 2_000;

    /// As people and programs write it: `title`.
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CatalogueField> named(String keyword) {
        return Arrays.stream(values())
                .filter(field -> field.keyword().equalsIgnoreCase(keyword.strip()))
                .findFirst();
    }

    /// What the entry says, lists divided by commas; empty where it says nothing.
    public String of(CatalogueEntry entry) {
        return switch (this) {
            case CREATED -> entry.created().map(Instant::toString).orElse("");
            case CLASSIFICATION -> entry.classification().orElse("");
            case CAVEATS -> String.join(", ", entry.caveats());
            case CAPTIONS -> String.join(", ", entry.captions());
            case ORIGIN -> entry.origin().orElse("");
            case TITLE -> entry.title().orElse("");
            case SUBJECT -> entry.subject().orElse("");
            case TAGS -> String.join(", ", entry.tags());
        };
    }

    /// A value as it is kept.
    ///
    /// @param written empty to say that the field has no value
    /// @throws IllegalArgumentException if no such field could have it, with a sentence for who wrote it
    public String checked(String written) {
        String value = written.strip();
        if (LONGEST < value.length() || value.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a " + keyword() + " is one line of at most " + LONGEST + " characters");
        }
        if (value.isEmpty()) {
            return value;
        }
        return switch (this) {
            case CREATED ->
                PublishedTime.read(value)
                        .map(Instant::toString)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "not a time: " + value + "; write 2007-09-20 or 2007-09-20T09:29:00Z"));
            case CLASSIFICATION -> {
                var classification = PublishedClassification.parse(value);
                if (classification.level().isEmpty()
                        || !classification.caveats().isEmpty()) {
                    throw new IllegalArgumentException(
                            "not a classification: " + value + "; caveats such as NOFORN are a field of their own");
                }
                yield classification.text();
            }
            case CAVEATS, CAPTIONS, TAGS -> String.join(", ", list(value.toUpperCase(Locale.ROOT)));
            case ORIGIN, TITLE, SUBJECT -> value;
        };
    }

    /// The values of a list, which commas or semicolons divide.
    static List<String> list(String value) {
        return Arrays.stream(value.split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
