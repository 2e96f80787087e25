package org.septel.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.parse.CableIdReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A line of `septel parse --jsonl`: a text, and what its sender knows of it.
///
/// @param record what stands for the publisher's word: the id and the time of creation
record ParseRequest(String text, PublishedRecord record, Hints hints) {

    /// Of `{"text","id"?,"year"?,"created"?}`; empty where there is no text.
    static Optional<ParseRequest> of(ObjectNode line, CableIdReader ids) {
        return string(line, "text").map(text -> of(text, line, ids));
    }

    private static ParseRequest of(String text, ObjectNode line, CableIdReader ids) {
        Optional<String> written = string(line, "id");
        Optional<CableId> id = written.flatMap(name -> ids.read(name).id());
        var record = new PublishedRecord(
                written,
                string(line, "created").flatMap(PublishedTime::read),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        OptionalInt year = id.map(known -> OptionalInt.of(known.year())).orElseGet(() -> year(line));
        return new ParseRequest(text, record, new Hints(id, year));
    }

    /// Four digits, as a number or as a string.
    private static OptionalInt year(ObjectNode line) {
        return line.optional("year")
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString)
                .filter(written -> written.matches("(19|20)\\d\\d"))
                .map(written -> OptionalInt.of(Integer.parseInt(written)))
                .orElseGet(OptionalInt::empty);
    }

    private static Optional<String> string(ObjectNode line, String name) {
        return line.optional(name).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
