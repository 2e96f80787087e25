package org.septel.archive.importing.layout;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// One cable of the Public Library of US Diplomacy as its web page: a synopsis of labels and values, then the text.
final class PlusdPage implements SourceReader {

    @Override
    public String format() {
        return "plusd";
    }

    @Override
    public Match recognises(SourceHead head) {
        boolean certain = Markup.of(head)
                .filter(page -> page.hasAny("id=\"synopsis\"", "id='synopsis'", "class=\"s_key\"", "class='s_key'"))
                .isPresent();
        return certain ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        return Records.whole(this, input, source -> Stream.of(record(source)));
    }

    private static Entry record(Records.Source source) {
        Document page = Jsoup.parse(source.text());
        var record = new PlusdRecord();
        for (Element label : page.select(".s_key")) {
            Element value = label.nextElementSibling();
            if (value != null && value.hasClass("s_val")) {
                record.add(label.text().replaceFirst(":$", ""), value.text());
            }
        }
        Element synopsis = page.selectFirst("#synopsis");
        Optional<String> title = Optional.ofNullable(synopsis)
                .map(table -> table.selectFirst("tr"))
                .filter(row -> row.selectFirst(".s_key") == null)
                .map(Element::text);
        if (synopsis != null) {
            synopsis.remove();
        }
        return text(page)
                .map(text -> source.record(record.record(title), text))
                .orElseGet(() -> source.unreadable("a page of PlusD without a text on it"));
    }

    /// The preformatted blocks, else the longest stretch that is marked as content.
    private static Optional<String> text(Document page) {
        List<Element> blocks = page.select("pre");
        if (!blocks.isEmpty()) {
            return Optional.of(blocks.stream().map(Element::wholeText).collect(Collectors.joining("\n")));
        }
        return page.select("[id*=content], [id*=text], [class*=content], [class*=text]").stream()
                .map(Element::wholeText)
                .filter(text -> !text.isBlank())
                .max(Comparator.comparingInt(String::length));
    }
}
