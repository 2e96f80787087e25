package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What shades stand for: a square of each, `s1` first, and words beside it, in rows.
///
/// @param x       the left edge
/// @param width   of a square with its words
/// @param abreast how many stand in a row
record Key(List<String> words, int x, int y, int width, int abreast) {

    private static final int LINE = 22;

    List<Picture.Mark> marks() {
        var marks = new ArrayList<Picture.Mark>();
        for (int i = 0; i < words.size(); i++) {
            int left = x + i % abreast * width;
            int top = y + i / abreast * LINE;
            marks.add(new Picture.Box(left, top, 14, 14, "s" + (i + 1), "", Optional.empty()));
            marks.add(Picture.Words.at(left + 20, top + 12, "small", words.get(i)));
        }
        return marks;
    }

    /// The right edge.
    int right() {
        return x + Math.min(abreast, words.size()) * width;
    }

    /// Below it.
    int bottom() {
        return y + (words.size() + abreast - 1) / abreast * LINE;
    }
}
