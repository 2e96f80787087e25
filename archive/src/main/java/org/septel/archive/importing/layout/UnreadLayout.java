package org.septel.archive.importing.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.septel.archive.cable.Provenance;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// What is no layout of cables that is known: told apart so that nobody takes markup or pictures for telegrams. Each
/// gives one [Entry.Unreadable] with the reason and the file's bytes, at most [LineCutter#LONGEST] of them.
final class UnreadLayout implements SourceReader {

    /// In the order in which they are asked.
    static final List<SourceReader> ALL = List.of(
            new UnreadLayout("binary", "not a text: it is full of control characters", UnreadLayout::isBinary),
            new UnreadLayout(
                    "markup",
                    "an HTML page in no layout that is read",
                    head -> Markup.of(head).filter(Markup::isHtml).isPresent()),
            new UnreadLayout(
                    "markup",
                    "XML in no layout that is read",
                    head -> Markup.of(head).isPresent()),
            new UnreadLayout("json", "JSON in no layout that is read", UnreadLayout::isJson));

    private final String format;
    private final String reason;
    private final Predicate<SourceHead> mark;

    private UnreadLayout(String format, String reason, Predicate<SourceHead> mark) {
        this.format = format;
        this.reason = reason;
        this.mark = mark;
    }

    @Override
    public String format() {
        return format;
    }

    @Override
    public Match recognises(SourceHead head) {
        return mark.test(head) ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        byte[] bytes = input.bytes().readNBytes(LineCutter.LONGEST);
        return Stream.of(new Entry.Unreadable(
                reason, bytes, new Provenance(input.name(), format, "binary", 1, 0, bytes.length)));
    }

    /// Whether more than two bytes in a hundred are control characters that end no line; a stray one is noise of the
    /// line.
    private static boolean isBinary(SourceHead head) {
        long controls = 0;
        for (byte b : head.bytes()) {
            if (0 <= b && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return head.bytes().length < 50 * controls;
    }

    private static boolean isJson(SourceHead head) {
        int start = Encoding.startOfText(head.bytes());
        String beginning = new String(
                        head.bytes(), start, Math.min(head.bytes().length - start, 256), StandardCharsets.ISO_8859_1)
                .stripLeading();
        return Stream.of("{\"", "{\n", "{\r\n", "[{", "[\n").anyMatch(beginning::startsWith);
    }
}
