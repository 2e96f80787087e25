package org.septel.app;

import org.septel.archive.search.Snippet;
import org.septel.archive.search.Snippet.Mark;

/// As much of a snippet as a line holds, around the first thing that was found.
///
/// @param room characters of the line
record Passage(Snippet snippet, int room) {

    private static final String MORE = "...";
    private static final String ON = "\033[1;33m";
    private static final String OFF = "\033[0m";

    /// @param coloured whether what was found is to stand out
    String text(boolean coloured) {
        String all = snippet.text();
        int first = snippet.marks().isEmpty() ? 0 : snippet.marks().getFirst().start();
        int most = Math.max(20, room - 2 * MORE.length());
        int start =
                all.length() <= room ? 0 : wordStart(all, Math.max(0, Math.min(first - most / 3, all.length() - most)));
        int end = all.length() <= room ? all.length() : Math.min(all.length(), start + most);
        var out = new StringBuilder(0 < start ? MORE : "");
        int at = start;
        for (Mark mark : snippet.marks()) {
            if (coloured && at <= mark.start() && mark.end() <= end) {
                out.append(Printable.line(all.substring(at, mark.start())))
                        .append(ON)
                        .append(Printable.line(all.substring(mark.start(), mark.end())))
                        .append(OFF);
                at = mark.end();
            }
        }
        return out.append(Printable.line(all.substring(at, end)))
                .append(end < all.length() ? MORE : "")
                .toString();
    }

    /// The next beginning of a word, if one is near.
    private static int wordStart(String text, int from) {
        int blank = 0 < from ? text.indexOf(' ', from) : -1;
        return 0 <= blank && blank < from + 15 ? blank + 1 : from;
    }
}
