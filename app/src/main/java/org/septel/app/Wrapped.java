package org.septel.app;

import java.util.ArrayList;
import java.util.List;

/// Text cut into lines of at most so many characters.
final class Wrapped {

    private static final int NARROWEST = 10;

    private Wrapped() {}

    /// At blanks where there are any; at least one line.
    static List<String> lines(String text, int width) {
        int most = Math.max(NARROWEST, width);
        var lines = new ArrayList<String>();
        String rest = text.strip();
        while (most < rest.length()) {
            int blank = rest.lastIndexOf(' ', most);
            int end = 0 < blank ? blank : most;
            lines.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /// Wherever the line is full; at least one line.
    static List<String> hard(String text, int width) {
        int most = Math.max(NARROWEST, width);
        var lines = new ArrayList<String>();
        int at = 0;
        for (; most < text.length() - at; at += most) {
            lines.add(text.substring(at, at + most));
        }
        lines.add(text.substring(at));
        return lines;
    }
}
