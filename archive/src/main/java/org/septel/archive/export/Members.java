package org.septel.archive.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// The members of a JSON object that a person wrote. What is missing or cannot be is noted, and reading goes on, so
/// that
/// all faults are told at once.
///
/// @param path     where the object stands: `paragraphs[3].`
/// @param problems of the whole text
record Members(JsonNode object, String path, List<String> problems) {

    /// A text; empty where it is absent or null.
    Optional<String> text(String name) {
        return value(name, JsonNode::isString, "text").map(JsonNode::stringValue);
    }

    /// A text that must be there; empty text where it is not.
    String required(String name) {
        return text(name).orElseGet(() -> {
            problems.add("no \"" + path + name + "\"");
            return "";
        });
    }

    Optional<Integer> number(String name) {
        return value(name, JsonNode::isInt, "whole number").map(JsonNode::intValue);
    }

    List<String> texts(String name) {
        return list(name, JsonNode::isString, "list of texts", (item, _) -> item.stringValue());
    }

    List<Members> objects(String name) {
        return list(
                name,
                JsonNode::isObject,
                "list of objects",
                (item, place) -> new Members(item, path + name + "[" + place + "].", problems));
    }

    Optional<Members> member(String name) {
        return value(name, JsonNode::isObject, "object").map(found -> new Members(found, path + name + ".", problems));
    }

    /// What a text means; a problem where it means nothing.
    <T> Optional<T> meaning(String name, String text, Function<String, Optional<T>> reader) {
        Optional<T> read = reader.apply(text);
        if (read.isEmpty() && !text.isEmpty()) {
            problems.add("\"%s%s\" cannot be \"%s\"".formatted(path, name, text));
        }
        return read;
    }

    /// What is made of members; a problem where it refuses them.
    <T> Optional<T> made(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException refused) {
            problems.add((path.isEmpty() ? "" : path.substring(0, path.length() - 1) + ": ") + refused.getMessage());
            return Optional.empty();
        }
    }

    private Optional<JsonNode> value(String name, Function<JsonNode, Boolean> test, String kind) {
        JsonNode found = object.get(name);
        if (found == null || found.isNull()) {
            return Optional.empty();
        }
        if (!test.apply(found)) {
            problems.add("\"%s%s\" is no %s".formatted(path, name, kind));
            return Optional.empty();
        }
        return Optional.of(found);
    }

    private interface Item<T> {
        T of(JsonNode item, int place);
    }

    private <T> List<T> list(String name, Function<JsonNode, Boolean> test, String kind, Item<T> item) {
        Optional<JsonNode> array =
                value(name, node -> node.isArray() && node.valueStream().allMatch(test::apply), kind);
        var items = new ArrayList<T>();
        array.ifPresent(found -> found.forEach(node -> items.add(item.of(node, items.size()))));
        return items;
    }
}
