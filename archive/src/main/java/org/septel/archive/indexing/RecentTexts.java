package org.septel.archive.indexing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.telegram.CableId;

/// The texts that were read last, up to so many characters: who narrows a question or turns a page is shown many of
/// the same cables again. Safe for any number of threads.
final class RecentTexts {

    private final Map<Text, List<Paragraph>> texts = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long characters;

    RecentTexts(long most) {
        this.most = most;
    }

    /// A text never changes: its hash is its name. How it is read depends on the id as well.
    record Text(CableId id, ContentHash content) {}

    /// The paragraphs of a text; empty where they are not at hand.
    synchronized List<Paragraph> of(Text text) {
        return texts.getOrDefault(text, List.of());
    }

    synchronized void keep(Text text, List<Paragraph> paragraphs) {
        List<Paragraph> before = texts.put(text, paragraphs);
        characters += size(paragraphs) - (before == null ? 0 : size(before));
        Iterator<List<Paragraph>> oldest = texts.values().iterator();
        while (most < characters && oldest.hasNext()) {
            characters -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .mapToLong(paragraph -> paragraph.text().length())
                .sum();
    }
}
