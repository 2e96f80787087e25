package org.septel.archive.importing.layout;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// The lines of a printed document: paragraphs, items with their labels, signatures, each on one line. Notes, page
/// breaks and pictures are no part of it.
final class TeiText implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "item",
            "label",
            "head",
            "dateline",
            "opener",
            "closer",
            "signed",
            "salute",
            "list",
            "row",
            "lb",
            "div",
            "postscript",
            "quote",
            "table",
            "lg",
            "l",
            "frus:attachment");

    private static final Set<String> NO_TEXT = Set.of("note", "figure", "graphic", "teiheader");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> without;

    private TeiText(Set<String> without) {
        this.without = without;
    }

    /// All of an element's text, on lines.
    ///
    /// @param without names of elements that are left out
    static String of(Element element, String... without) {
        var text = new TeiText(Set.of(without));
        element.filter(text);
        return text.text.toString().strip();
    }

    /// An element's text on one line, its notes left out.
    static String line(Element element) {
        return of(element).replace('\n', ' ');
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode letters) {
            append(letters.getWholeText());
        } else if (node instanceof Element element && 0 < depth) {
            String name = element.normalName();
            if (NO_TEXT.contains(name) || without.contains(name)) {
                return FilterResult.SKIP_CHILDREN;
            }
            if (BLOCKS.contains(name)) {
                breakLine(name);
            } else if (name.equals("cell")) {
                append(" ");
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && 0 < depth && BLOCKS.contains(element.normalName())) {
            if (element.normalName().equals("label")) {
                append(" ");
            } else {
                breakLine("");
            }
        }
        return FilterResult.CONTINUE;
    }

    /// An item goes on behind its label.
    private void breakLine(String name) {
        boolean behindLabel = name.equals("item") && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        if (!behindLabel) {
            int end = text.length();
            while (0 < end && text.charAt(end - 1) == ' ') {
                end--;
            }
            text.setLength(end);
            if (0 < end && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }
    }

    /// Runs of white space are one blank, and none at a line's beginning.
    private void append(String letters) {
        for (int at = 0; at < letters.length(); at++) {
            char letter = letters.charAt(at);
            if (letter != ' ' && letter != '\n' && letter != '\t' && letter != '\r') {
                text.append(letter);
            } else if (!text.isEmpty()
                    && text.charAt(text.length() - 1) != ' '
                    && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
        }
    }
}
