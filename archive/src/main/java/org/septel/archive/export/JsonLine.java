package org.septel.archive.export;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.septel.telegram.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object as one line. What is absent is left out; lists are written even when they are empty.
final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;

    private JsonLine(JsonGenerator out) {
        this.out = out;
    }

    /// The line of what `members` writes, without a line end.
    static String of(Consumer<JsonLine> members) {
        var text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            var line = new JsonLine(out);
            out.writeStartObject();
            members.accept(line);
            out.writeEndObject();
        }
        return wellFormed(text.toString());
    }

    /// Half of a surrogate pair, which no encoding of Unicode can write, as an escape.
    private static String wellFormed(String json) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(json)) {
            return json;
        }
        return json.codePoints()
                .mapToObj(point -> Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE
                        ? "\\u%04x".formatted(point)
                        : Character.toString(point))
                .collect(Collectors.joining());
    }

    JsonLine text(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    JsonLine text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
        return this;
    }

    /// A text that is written even when it is absent, as null.
    JsonLine textOrNull(String name, Optional<?> value) {
        value.ifPresentOrElse(present -> text(name, present.toString()), () -> out.writeNullProperty(name));
        return this;
    }

    JsonLine number(String name, int value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonLine number(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    /// Pairs of numbers: `[[0,4],[9,12]]`.
    <T> JsonLine pairs(String name, Collection<T> values, Function<T, int[]> pair) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            int[] numbers = pair.apply(value);
            out.writeStartArray();
            for (int number : numbers) {
                out.writeNumber(number);
            }
            out.writeEndArray();
        }
        out.writeEndArray();
        return this;
    }

    JsonLine number(String name, Optional<Integer> value) {
        value.ifPresent(present -> number(name, present));
        return this;
    }

    JsonLine flag(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    JsonLine texts(String name, Collection<?> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(value -> out.writeString(value.toString()));
        out.writeEndArray();
        return this;
    }

    JsonLine object(String name, Consumer<JsonLine> members) {
        out.writeObjectPropertyStart(name);
        members.accept(this);
        out.writeEndObject();
        return this;
    }

    <T> JsonLine objects(String name, Collection<T> values, Consumer<T> members) {
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            out.writeStartObject();
            members.accept(value);
            out.writeEndObject();
        }
        out.writeEndArray();
        return this;
    }

    /// `[start, end]` in UTF-16 units, the end not included.
    JsonLine span(String name, Span span) {
        out.writeName(name);
        write(span);
        return this;
    }

    JsonLine spans(String name, List<Span> spans) {
        out.writeArrayPropertyStart(name);
        spans.forEach(this::write);
        out.writeEndArray();
        return this;
    }

    private void write(Span span) {
        out.writeStartArray();
        out.writeNumber(span.start());
        out.writeNumber(span.end());
        out.writeEndArray();
    }
}
