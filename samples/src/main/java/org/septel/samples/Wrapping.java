package org.septel.samples;

import java.util.ArrayList;
import java.util.List;

/// Breaks text into lines at blanks.
final class Wrapping {

    private Wrapping() {}

    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        int at = 0;
        while (width < text.length() - at) {
            int blank = text.lastIndexOf(' ', at + width);
            int end = at < blank ? blank : at + width;
            lines.add(text.substring(at, end));
            at = at < blank ? end + 1 : end;
        }
        lines.add(text.substring(at));
        return lines;
    }
}
