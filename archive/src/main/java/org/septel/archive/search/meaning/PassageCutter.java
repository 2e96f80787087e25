package org.septel.archive.search.meaning;

import java.util.ArrayList;
import java.util.List;

/// Cuts a cable into the passages of which vectors are made: paragraphs put together to some 200 tokens of a model.
public final class PassageCutter {

    /// Passages of a cable; the text after them has no vector.
    public static final int MOST = 8;

    /// In UTF-16 units; a token of English has some four.
    private static final int GOAL = 800;

    private PassageCutter() {}

    /// A passage.
    ///
    /// @param first the paragraph that it begins in, from 0
    /// @param last  the paragraph that it ends in
    public record Cut(String text, int first, int last) {}

    /// In the order of the text; one at least, which may be empty.
    public static List<String> cut(List<String> paragraphs) {
        return cuts(paragraphs).stream().map(Cut::text).toList();
    }

    /// The same with their places.
    public static List<Cut> cuts(List<String> paragraphs) {
        List<Cut> passages = new ArrayList<>();
        var passage = new StringBuilder();
        int first = 0;
        int last = 0;
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            for (String part : parts(paragraphs.get(paragraph).strip())) {
                if (!passage.isEmpty() && GOAL < passage.length() + part.length()) {
                    passages.add(new Cut(passage.toString(), first, last));
                    passage.setLength(0);
                }
                first = passage.isEmpty() ? paragraph : first;
                last = paragraph;
                passage.append(passage.isEmpty() ? "" : "\n").append(part);
            }
            if (MOST <= passages.size()) {
                return passages.subList(0, MOST);
            }
        }
        if (!passage.isEmpty() || passages.isEmpty()) {
            passages.add(new Cut(passage.toString(), first, last));
        }
        return passages;
    }

    /// What a model is given of a passage: it stands under its cable's subject.
    public static String under(String title, String passage) {
        return title + "\n" + passage;
    }

    /// A long paragraph in pieces that end with a word.
    private static List<String> parts(String paragraph) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (GOAL < paragraph.length() - start && parts.size() < MOST) {
            int space = paragraph.lastIndexOf(' ', start + GOAL);
            int end = start < space ? space : start + GOAL;
            end = Character.isLowSurrogate(paragraph.charAt(end)) ? end - 1 : end;
            parts.add(paragraph.substring(start, end).strip());
            start = end;
        }
        if (start < paragraph.length() && parts.size() < MOST) {
            parts.add(paragraph.substring(start).strip());
        }
        return parts;
    }
}
