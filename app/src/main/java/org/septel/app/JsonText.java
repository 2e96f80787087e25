package org.septel.app;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// JSON lines as commands read and print them.
final class JsonText {

    private final JsonMapper mapper = JsonMapper.builder().build();

    /// The object that a line holds; empty if it holds anything else.
    Optional<ObjectNode> object(String line) {
        try {
            JsonNode node = mapper.readTree(line);
            return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    ObjectNode newObject() {
        return mapper.createObjectNode();
    }

    /// One line, harmless for a terminal.
    String line(JsonNode node) {
        return Printable.json(mapper.writeValueAsString(node));
    }

    /// For people to read, harmless for a terminal.
    String indented(JsonNode node) {
        return Printable.json(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }
}
