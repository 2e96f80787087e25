package org.septel.archive.importing.layout;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.septel.archive.importing.SourceHead;

/// What the beginning of a file says of its markup. Markup is read leniently, never validated: no document type is
/// looked up, no entity of a document's own is replaced.
///
/// @param text the beginning in small letters, one character a byte, without a byte-order mark and blanks before it
record Markup(String text) {

    /// The beginning of a file if it is markup.
    static Optional<Markup> of(SourceHead head) {
        byte[] bytes = head.bytes();
        int start = Encoding.startOfText(bytes);
        while (start < bytes.length && bytes[start] <= ' ' && 0 <= bytes[start]) {
            start++;
        }
        if (start == bytes.length || bytes[start] != '<') {
            return Optional.empty();
        }
        String text = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
        return isMarkup(text) ? Optional.of(new Markup(text.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private static boolean isMarkup(String text) {
        return text.length() > 1
                && (Character.isLetter(text.charAt(1)) || text.charAt(1) == '!' || text.charAt(1) == '?');
    }

    /// The first element of a piece of XML.
    static Optional<Element> element(String xml) {
        return Optional.ofNullable(Jsoup.parse(xml, "", Parser.xmlParser()).firstElementChild());
    }

    boolean isHtml() {
        String beginning = text.substring(0, Math.min(text.length(), 4_096));
        boolean whole = beginning.contains("<html") || beginning.contains("<!doctype html");
        return whole
                || (!beginning.startsWith("<?xml")
                        && Stream.of("<head", "<body", "<div", "<table", "<pre", "<h1", "<h3", "<p>")
                                .anyMatch(beginning::contains));
    }

    /// Whether one of these stands in it, in small letters.
    boolean hasAny(String... marks) {
        return Stream.of(marks).anyMatch(text::contains);
    }
}
