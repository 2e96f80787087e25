package org.septel.archive.citing;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Items of cables for citation processors, as an array.
///
/// @source Citation Style Language 1.0.2, input data schema
final class CslJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private CslJson() {}

    static String array(Stream<Work> works) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            out.writeStartArray();
            works.forEach(work -> item(out, work));
            out.writeEndArray();
        }
        return text.toString();
    }

    private static void item(JsonGenerator out, Work work) {
        out.writeStartObject();
        out.writeStringProperty("id", work.id().toString());
        out.writeStringProperty("type", "report");
        out.writeStringProperty("title", Plain.line(work.title()));
        literal(out, "author", work.origin());
        literal(out, "recipient", work.addressee());
        work.date().ifPresent(date -> issued(out, date));
        out.writeStringProperty("number", work.id().toString());
        out.writeStringProperty("genre", "Diplomatic cable");
        work.paragraph().ifPresent(number -> {
            out.writeStringProperty("label", "paragraph");
            out.writeStringProperty("locator", String.valueOf(number));
        });
        if (!work.tags().isEmpty()) {
            out.writeStringProperty("keyword", Plain.line(String.join(", ", work.tags())));
        }
        out.writeStringProperty("note", Plain.line(work.note()));
        out.writeEndObject();
    }

    /// The name of an office, which has no family name.
    private static void literal(JsonGenerator out, String role, Optional<String> name) {
        name.map(Plain::line).filter(text -> !text.isEmpty()).ifPresent(text -> {
            out.writeArrayPropertyStart(role);
            out.writeStartObject();
            out.writeStringProperty("literal", text);
            out.writeEndObject();
            out.writeEndArray();
        });
    }

    private static void issued(JsonGenerator out, LocalDate date) {
        out.writeObjectPropertyStart("issued");
        out.writeArrayPropertyStart("date-parts");
        out.writeStartArray();
        out.writeNumber(date.getYear());
        out.writeNumber(date.getMonthValue());
        out.writeNumber(date.getDayOfMonth());
        out.writeEndArray();
        out.writeEndArray();
        out.writeEndObject();
    }
}
