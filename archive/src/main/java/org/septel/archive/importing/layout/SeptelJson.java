package org.septel.archive.importing.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Our own JSON lines: cables as we write them, with their raw text, or telegrams as `parse --jsonl` takes them.
final class SeptelJson implements SourceReader {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Match recognises(SourceHead head) {
        String line = Encoding.decode(head.bytes())
                .text()
                .stripLeading()
                .lines()
                .findFirst()
                .orElse("");
        boolean whole = line.endsWith("}") || head.bytes().length == SourceHead.LENGTH;
        return line.startsWith("{\"")
                        && whole
                        && Stream.of("\"documentId\":", "\"raw\":", "\"text\":")
                                .anyMatch(line.replace("\": ", "\":")::contains)
                ? Match.CERTAIN
                : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return Records.of(this, input, line -> 1, SeptelJson::record);
    }

    private static Entry record(Records.Source source) {
        JsonNode cable;
        try {
            cable = MAPPER.readTree(source.text());
        } catch (JacksonException malformed) {
            return source.unreadable("not JSON: " + malformed.getOriginalMessage());
        }
        if (cable == null || !cable.isObject()) {
            return source.unreadable("not a JSON object");
        }
        return text(cable, "raw")
                .or(() -> text(cable, "text"))
                .map(telegram -> source.record(published(cable), telegram))
                .orElseGet(() -> source.unreadable(
                        "no \"raw\" and no \"text\" in it; 'septel parse --spans' writes the raw text"));
    }

    private static PublishedRecord published(JsonNode cable) {
        return new PublishedRecord(
                text(cable, "documentId").or(() -> text(cable, "id")),
                text(cable, "created").flatMap(PublishedTime::read),
                classification(cable),
                text(cable, "origin"),
                text(cable, "title"),
                List.of(),
                List.of());
    }

    private static Optional<String> classification(JsonNode cable) {
        Stream<String> caveats = Optional.ofNullable(cable.get("caveats")).stream()
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue);
        return text(cable, "classification")
                .map(level -> Stream.concat(Stream.of(level), caveats).collect(Collectors.joining("//")));
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> !name.equals("id") || !text.isBlank());
    }
}
