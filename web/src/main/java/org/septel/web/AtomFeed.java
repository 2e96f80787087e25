package org.septel.web;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// What came in last, as Atom 1.0 (RFC 4287). The clock is not asked: a feed changes when its entries do.
///
/// @param title   what it is called
/// @param name    what it is called for ever, from which its id is made
/// @param self    where it is itself
/// @param page    where people look at the same
/// @param entries the latest first
record AtomFeed(String title, String name, String self, String page, List<Entry> entries) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    AtomFeed {
        entries = List.copyOf(entries);
    }

    /// One text of one cable.
    ///
    /// @param name as of the feed
    /// @param came when it came into this archive
    record Entry(String title, String name, String url, Instant came, String summary, List<String> tags) {}

    String xml() {
        var text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            element(out, "id", id(name));
            element(out, "title", title);
            element(out, "updated", updated().toString());
            link(out, "self", "application/atom+xml", self);
            link(out, "alternate", "text/html", page);
            out.writeStartElement("author");
            element(out, "name", "Septel");
            out.writeEndElement();
            for (Entry entry : entries) {
                write(out, entry);
            }
            out.writeEndElement();
            out.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text in memory cannot fail to be written", impossible);
        }
        return text + "\n";
    }

    private static void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", id(entry.name()));
        element(out, "title", entry.title());
        element(out, "updated", second(entry.came()).toString());
        link(out, "alternate", "text/html", entry.url());
        for (String tag : entry.tags()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", clean(tag));
        }
        element(out, "summary", entry.summary());
        out.writeEndElement();
    }

    /// When the newest entry came; of an empty feed the beginning of time.
    private Instant updated() {
        return second(
                entries.stream().map(Entry::came).max(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    }

    private static Instant second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    /// The same name has the same id on every machine.
    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("septel " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static void link(XMLStreamWriter out, String relation, String type, String url) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", url);
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(clean(text));
        out.writeEndElement();
    }

    private static String clean(String text) {
        var cleaned = new StringBuilder();
        XmlText.points(text).forEach(cleaned::appendCodePoint);
        return cleaned.toString();
    }
}
