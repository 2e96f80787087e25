package org.septel.telegram.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Telegram;

/// Draws a text with brackets where spans begin and end, for messages of failing tests: `[TO] [RUEHC]/SECSTATE`.
public final class SpanPicture {

    private SpanPicture() {}

    /// The text with its elements in brackets, one bracket pair an element.
    public static String of(Telegram telegram) {
        return of(
                telegram.raw(), telegram.elements().stream().map(Element::span).toList());
    }

    public static String of(String text, List<Span> spans) {
        record Mark(int at, int order, String sign) {}
        var marks = new ArrayList<Mark>();
        for (Span span : spans) {
            marks.add(new Mark(span.start(), 1, "["));
            marks.add(new Mark(span.end(), 0, "]"));
        }
        marks.sort(Comparator.comparingInt(Mark::at).thenComparingInt(Mark::order));
        var picture = new StringBuilder();
        int at = 0;
        for (Mark mark : marks) {
            picture.append(text, at, mark.at()).append(mark.sign());
            at = mark.at();
        }
        return picture.append(text, at, text.length()).toString();
    }
}
