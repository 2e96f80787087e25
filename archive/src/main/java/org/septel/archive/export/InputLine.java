package org.septel.archive.export;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of input: a JSON object with members that are there or not.
final class InputLine {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode object;

    private InputLine(JsonNode object) {
        this.object = object;
    }

    /// Answers a line, or says what is wrong with it.
    static Answer answer(String line, Function<InputLine, Answer> answer) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException malformed) {
            return Answer.error("not JSON: " + malformed.getOriginalMessage());
        }
        return node != null && node.isObject() ? answer.apply(new InputLine(node)) : Answer.error("not a JSON object");
    }

    /// A member that is a text; empty where it is absent, null or something else.
    Optional<String> text(String name) {
        return member(name).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /// A member that is a whole number, or a text of digits alone.
    Optional<Integer> number(String name) {
        return member(name)
                .filter(node -> node.isInt() || node.isString())
                .map(JsonNode::asString)
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Integer::valueOf);
    }

    private Optional<JsonNode> member(String name) {
        return Optional.ofNullable(object.get(name));
    }
}
