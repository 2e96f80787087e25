package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;

/// What a publisher or a relay says about the text: "This record is a partial extract of the original cable. ...".
final class NoticeReader implements LineReader {

    private static final String EXTRACT = "This record is a partial extract of the original cable.";
    private static final String EXTRACT_END = "is not available.";
    private static final int LONGEST_EXTRACT = 200;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.startsWithFolded(EXTRACT)) {
            return extract(line);
        }
        boolean note = line.startsWith("NOTE BY OC/T");
        return note ? new Element.Notice(line.span(), line.content().asText()) : null;
    }

    /// The notice may go on in the next line, and the telegram may begin right behind its last full stop.
    private static Element extract(Line line) {
        String raw = line.raw();
        int limit = Math.min(raw.length(), line.from() + LONGEST_EXTRACT);
        int found = raw.indexOf(EXTRACT_END, line.from(), limit);
        int to = found < 0 ? line.to() : found + EXTRACT_END.length();
        int end = to;
        while (end < raw.length() && raw.charAt(end) != '\n' && Chars.isBlank(raw.charAt(end))) {
            end++;
        }
        if (end < raw.length() && raw.charAt(end) == '\n') {
            end++;
        } else if (end < raw.length()) {
            end = to;
        }
        var text = new Slice(raw, new Span(line.from(), to));
        return new Element.Notice(new Span(line.start(), end), text.as(Texts.oneLine(text)));
    }
}
