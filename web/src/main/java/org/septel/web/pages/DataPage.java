package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.septel.archive.Reading;
import org.septel.archive.export.CableJson;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.view.ReadingView;
import org.septel.web.address.Question;
import org.septel.web.assets.Assets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A cable as data: its JSON, laid out.
///
/// @param cut whether there are more lines than a page holds
public record DataPage(Frame frame, CableHead head, List<Line> lines, boolean cut) {

    private static final int MAX_LINES = 6_000;
    private static final JsonMapper JSON = new JsonMapper();

    /// One line of JSON.
    ///
    /// @param anchor of the place that all views have in common, where one begins here; else empty
    /// @param depth  how far it is indented
    /// @param name   of a member, quoted; empty in a list
    /// @param value  as it stands: `"PREL"`, `4634`, `{`, `]`
    /// @param kind   `string`, `number`, `word` or `bracket`
    /// @param comma  whether one follows
    public record Line(String anchor, int depth, String name, String value, String kind, boolean comma) {}

    public static DataPage of(Reading reading, CableJson json, Lexicon lexicon, Assets assets) {
        CableHead head = CableHead.of(reading, lexicon);
        ReadingView view = ReadingView.of(reading.telegram());
        var layout = new Layout(Steps.of(reading.telegram(), view).ofParagraphs(view), new ArrayList<>());
        layout.add(
                "", "", JSON.readTree(json.line(reading.entry(), reading.telegram(), reading.corrections())), 0, false);
        boolean cut = MAX_LINES < layout.lines.size();
        return new DataPage(
                Frame.of("Data of " + head.id(), Question.NONE, assets),
                head,
                List.copyOf(cut ? layout.lines.subList(0, MAX_LINES) : layout.lines),
                cut);
    }

    /// Lays JSON out, one value a line.
    private record Layout(List<String> paragraphs, List<Line> lines) {

        void add(String anchor, String name, JsonNode node, int depth, boolean comma) {
            if (!node.isContainer() || node.isEmpty()) {
                lines.add(new Line(anchor, depth, name, node.toString(), kind(node), comma));
                return;
            }
            lines.add(new Line(anchor, depth, name, node.isArray() ? "[" : "{", "bracket", false));
            if (node.isArray()) {
                items(name, node, depth + 1);
            } else {
                members(node, depth + 1);
            }
            lines.add(new Line("", depth, "", node.isArray() ? "]" : "}", "bracket", comma));
        }

        private void items(String name, JsonNode list, int depth) {
            boolean ofText = depth == 2 && name.equals("\"paragraphs\"");
            for (int i = 0; i < list.size(); i++) {
                String anchor = ofText && i < paragraphs.size() ? paragraphs.get(i) : "";
                add(anchor, "", list.get(i), depth, i + 1 < list.size());
            }
        }

        private void members(JsonNode object, int depth) {
            int left = object.size();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                left--;
                add("", "\"" + member.getKey() + "\"", member.getValue(), depth, left > 0);
            }
        }

        private static String kind(JsonNode node) {
            return switch (node.getNodeType()) {
                case STRING -> "string";
                case NUMBER -> "number";
                case ARRAY, OBJECT -> "bracket";
                case BOOLEAN, NULL, BINARY, MISSING, POJO -> "word";
            };
        }
    }

    /// The deepest indentation that a page shows.
    public static String indented(int depth) {
        return String.format(Locale.ROOT, "d%d", Math.min(depth, 6));
    }
}
