package org.septel.archive.importing.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.septel.archive.cable.Provenance;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// What is known and not read: told apart so that nobody takes markup or pictures for telegrams. Each gives one
/// [Entry.Unreadable] with the reason and the file's bytes, at most [LineCutter#LONGEST] of them.
final class UnreadLayout implements SourceReader {

    /// In the order in which they are asked.
    static final List<SourceReader> ALL = List.of(
            new UnreadLayout("pdf", "PDF files are not read yet", head -> head.startsWith("%PDF-")),
            new UnreadLayout("binary", "not a text: it has NUL bytes", head -> head.indexOf('\0') >= 0),
            new UnreadLayout("html", "HTML pages are not read yet", UnreadLayout::isHtml),
            new UnreadLayout("xml", "XML is not read yet", UnreadLayout::isMarkup),
            new UnreadLayout("json", "JSON is not read", UnreadLayout::isJson),
            new UnreadLayout("mbox", "mail folders are not read yet", UnreadLayout::isMail));

    private final String format;
    private final String reason;
    private final Predicate<String> mark;

    /// @param mark looks at the file's beginning, one character a byte, without the blanks before it
    private UnreadLayout(String format, String reason, Predicate<String> mark) {
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
        int start = Encoding.startOfText(head.bytes());
        String beginning = new String(head.bytes(), start, head.bytes().length - start, StandardCharsets.ISO_8859_1)
                .stripLeading();
        return mark.test(beginning) ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        byte[] bytes = input.bytes().readNBytes(LineCutter.LONGEST);
        return Stream.of(new Entry.Unreadable(
                reason, bytes, new Provenance(input.name(), format, "binary", 1, 0, bytes.length)));
    }

    private static boolean isMarkup(String head) {
        return head.length() > 1
                && head.charAt(0) == '<'
                && (Character.isLetter(head.charAt(1)) || head.charAt(1) == '!' || head.charAt(1) == '?');
    }

    private static boolean isHtml(String head) {
        if (!isMarkup(head)) {
            return false;
        }
        String lower = head.substring(0, Math.min(head.length(), 4_096)).toLowerCase(Locale.ROOT);
        boolean whole = lower.contains("<html") || lower.contains("<!doctype html");
        return whole
                || (!lower.startsWith("<?xml")
                        && Stream.of("<head", "<body", "<div", "<table", "<pre", "<h1", "<h3", "<p>")
                                .anyMatch(lower::contains));
    }

    private static boolean isJson(String head) {
        return Stream.of("{\"", "{\n", "{\r\n", "[{", "[\n").anyMatch(head::startsWith);
    }

    private static boolean isMail(String head) {
        int end = head.indexOf('\n');
        return head.startsWith("From ") && head.substring(0, Math.max(end, 0)).contains("@");
    }
}
