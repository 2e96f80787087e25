package org.septel.app;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// JSON as commands print it.
final class JsonText {

    private final JsonMapper mapper = JsonMapper.builder().build();

    ObjectNode newObject() {
        return mapper.createObjectNode();
    }

    ArrayNode newArray() {
        return mapper.createArrayNode();
    }

    /// One line, harmless for a terminal.
    String line(JsonNode node) {
        return Printable.json(mapper.writeValueAsString(node));
    }

    /// A line of JSON for people to read, harmless for a terminal.
    String indented(String line) {
        return indented(mapper.readTree(line));
    }

    /// For people to read, harmless for a terminal.
    String indented(JsonNode node) {
        return Printable.json(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }
}
