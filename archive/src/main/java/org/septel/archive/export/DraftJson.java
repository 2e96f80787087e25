package org.septel.archive.export;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Tag;
import org.septel.telegram.write.Cited;
import org.septel.telegram.write.Draft;
import org.septel.telegram.write.Passage;
import org.septel.telegram.write.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/// Reads drafts out of the JSON that [CableJson] writes; `docs/formats/json.md` says what else it takes. Immutable and
/// safe for any number of threads.
public final class DraftJson {

    private final JsonMapper mapper = new JsonMapper();

    /// Hands over what became of each object of a text that holds one after the other, lines or not, or a list of them.
    /// Reading ends where the text is no JSON.
    public void each(InputStream json, Consumer<Drafted> taker) {
        try (MappingIterator<JsonNode> objects =
                mapper.readerFor(JsonNode.class).<JsonNode>readValues(json)) {
            while (objects.hasNextValue()) {
                taker.accept(read(objects.nextValue()));
            }
        } catch (JacksonException malformed) {
            taker.accept(new Drafted.Unsound(List.of("not JSON: " + malformed.getOriginalMessage())));
        }
    }

    private static Drafted read(JsonNode node) {
        if (!node.isObject()) {
            return new Drafted.Unsound(List.of("not a JSON object"));
        }
        var json = new Members(node, "", new ArrayList<>());
        var heading = new DispatchJson(json);
        var transmission = heading.transmission();
        var dispatch = heading.dispatch();
        var handling = new HandlingJson(json).handling();
        var topic = topic(json);
        var passages = passages(json);
        if (passages.isEmpty()) {
            json.problems().add("no \"paragraphs\"");
        }
        var signatures = json.texts("signatures");
        if (json.problems().isEmpty() && dispatch.isPresent() && handling.isPresent() && topic.isPresent()) {
            var draft = json.made(
                    () -> new Draft(transmission, dispatch.get(), handling.get(), topic.get(), passages, signatures));
            if (draft.isPresent()) {
                return new Drafted.Sound(draft.get());
            }
        }
        return new Drafted.Unsound(json.problems());
    }

    private static Optional<Topic> topic(Members json) {
        List<Tag> tags = json.texts("tags").stream().map(Tag::new).toList();
        String subject = json.required("subject");
        List<Cited> references = json.objects("references").stream()
                .flatMap(one -> cited(one).stream())
                .distinct()
                .toList();
        return subject.isEmpty() ? Optional.empty() : json.made(() -> new Topic(tags, subject, references));
    }

    private static Optional<Cited> cited(Members one) {
        String text = one.required("text");
        return text.isEmpty()
                ? Optional.empty()
                : one.made(() -> new Cited(one.text("label"), text, one.texts("remarks")));
    }

    private static List<Passage> passages(Members json) {
        var passages = new ArrayList<Passage>();
        for (Members one : json.objects("paragraphs")) {
            one.text("heading")
                    .flatMap(heading -> one.<Passage>made(() -> new Passage.Heading(heading)))
                    .ifPresent(passages::add);
            Optional<PortionMark> portion =
                    one.text("portion").flatMap(mark -> one.meaning("portion", mark, PortionMark::parse));
            String text = one.required("text");
            if (!text.isEmpty()) {
                one.<Passage>made(() -> new Passage.Paragraph(one.number("number"), portion, text))
                        .ifPresent(passages::add);
            }
        }
        return passages;
    }
}
