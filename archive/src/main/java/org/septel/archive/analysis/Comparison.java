package org.septel.archive.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.PublishedRecord;

/// Two witnesses of one cable side by side.
///
/// @param record       what their publishers say differently, in the order of the fields
/// @param text         how the texts differ
/// @param nowReleased  what `older` holds back and `newer` has in words
/// @param nowExcised   what `newer` holds back and `older` has in words; `excised` is a span of the newer text
public record Comparison(
        CableVersion older,
        CableVersion newer,
        String olderText,
        String newerText,
        List<Field> record,
        WordDiff text,
        List<Release> nowReleased,
        List<Release> nowExcised) {

    public Comparison {
        record = List.copyOf(record);
        nowReleased = List.copyOf(nowReleased);
        nowExcised = List.copyOf(nowExcised);
    }

    /// A field of the published record that differs; empty where a publisher says nothing.
    public record Field(String name, Optional<String> older, Optional<String> newer) {}

    public static Comparison of(CableVersion older, String olderText, CableVersion newer, String newerText) {
        return new Comparison(
                older,
                newer,
                olderText,
                newerText,
                fields(older.record(), newer.record()),
                WordDiff.of(olderText, newerText),
                Release.between(olderText, newerText),
                Release.between(newerText, olderText));
    }

    private static List<Field> fields(PublishedRecord older, PublishedRecord newer) {
        var fields = new ArrayList<Field>();
        add(fields, "identifier", older.identifier(), newer.identifier());
        add(fields, "created", older.created(), newer.created());
        add(fields, "classification", older.classification(), newer.classification());
        add(fields, "origin", older.origin(), newer.origin());
        add(fields, "title", older.title(), newer.title());
        add(fields, "tags", joined(older.tags()), joined(newer.tags()));
        add(fields, "references", joined(older.references()), joined(newer.references()));
        add(fields, "attributes", attributes(older), attributes(newer));
        return fields;
    }

    private static void add(List<Field> fields, String name, Optional<?> older, Optional<?> newer) {
        if (!Objects.equals(older, newer)) {
            fields.add(new Field(name, older.map(Object::toString), newer.map(Object::toString)));
        }
    }

    private static Optional<String> attributes(PublishedRecord record) {
        return joined(record.attributes().stream().map(Comparison::words).toList());
    }

    private static String words(Attribute attribute) {
        return attribute.name() + ": " + attribute.value();
    }

    private static Optional<String> joined(List<String> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.stream().collect(Collectors.joining(", ")));
    }
}
