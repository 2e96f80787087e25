package org.septel.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.telegram.Telegram;
import org.septel.telegram.view.ReadingView;

/// The places that all views of one telegram have in common, so that they keep in step: one for each block of the
/// reading text.
///
/// @param anchors   of the blocks, in order: `p3` for paragraph 3; `b7` for a block whose number says nothing or was
/// had
/// @param elements  where each block begins, by the element's place in the telegram
/// @param byElement the anchor of the block that begins at an element
record Steps(List<String> anchors, List<Integer> elements, Map<Integer, String> byElement) {

    static Steps of(Telegram telegram, ReadingView view) {
        int[] starts = telegram.elements().stream()
                .mapToInt(element -> element.span().start())
                .toArray();
        var anchors = new ArrayList<String>();
        var elements = new ArrayList<Integer>();
        var byElement = new HashMap<Integer, String>();
        var numbers = new HashSet<Integer>();
        for (ReadingView.Block block : view.blocks()) {
            String anchor = anchor(block, numbers, anchors.size());
            int element = block.spans().isEmpty()
                    ? 0
                    : place(starts, block.spans().getFirst().start());
            anchors.add(anchor);
            elements.add(element);
            byElement.putIfAbsent(element, anchor);
        }
        return new Steps(List.copyOf(anchors), List.copyOf(elements), Map.copyOf(byElement));
    }

    private static String anchor(ReadingView.Block block, HashSet<Integer> numbers, int place) {
        return switch (block) {
            case ReadingView.Paragraph paragraph ->
                paragraph
                        .number()
                        .filter(numbers::add)
                        .map(number -> "p" + number)
                        .orElse("b" + place);
            case ReadingView.Heading _, ReadingView.Signature _ -> "b" + place;
        };
    }

    /// The last of the ascending starts that is not after `at`, counted from 0.
    static int place(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, at);
        return Math.max(0, found < 0 ? -found - 2 : found);
    }

    /// The anchor of the block that begins at an element.
    Optional<String> at(int element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /// The line of the telegram where a block begins: `e12`.
    String line(int block) {
        return "e" + elements.get(block);
    }

    /// The anchors of the paragraphs alone, in order.
    List<String> ofParagraphs(ReadingView view) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < anchors.size(); i++) {
            if (view.blocks().get(i) instanceof ReadingView.Paragraph) {
                paragraphs.add(anchors.get(i));
            }
        }
        return List.copyOf(paragraphs);
    }
}
