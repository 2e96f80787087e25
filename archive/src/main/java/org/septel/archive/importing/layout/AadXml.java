package org.septel.archive.importing.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Electronic telegrams of the National Archives as XML: an element a telegram, in it an element a key, named like the
/// key or with the key as its `name`. The text is under `Message Text`, if there is one.
final class AadXml implements SourceReader {

    private static final String MARK = "documentnumber";
    private static final String TEXT = "messagetext";

    @Override
    public String format() {
        return "aad-xml";
    }

    @Override
    public Match recognises(SourceHead head) {
        boolean certain = Markup.of(head)
                .filter(markup -> !markup.isHtml())
                .filter(markup -> 0 < depth(head.bytes()))
                .isPresent();
        return certain ? Match.CERTAIN : Match.NO;
    }

    /// How many elements stand around the one with the document's number; negative if there is none.
    private static int depth(byte[] head) {
        var found = new int[] {-1};
        Iterator<LineCutter.Piece> pieces = new MarkupCutter(new ByteArrayInputStream(head), (tag, depth) -> {
            boolean hit = found[0] < 0 && letters(tag).contains(MARK);
            found[0] = hit ? depth : found[0];
            return hit;
        });
        while (found[0] < 0 && pieces.hasNext()) {
            pieces.next();
        }
        return found[0];
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        byte[] head = input.bytes().readNBytes(SourceHead.LENGTH);
        int depth = depth(head) - 1;
        var whole = new SequenceInputStream(new ByteArrayInputStream(head), input.bytes());
        Iterator<LineCutter.Piece> pieces = new MarkupCutter(whole, (tag, around) -> around == depth);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(pieces, Spliterator.ORDERED), false)
                .map(piece -> record(Records.source(this, input, piece)));
    }

    private static Entry record(Records.Source source) {
        if (!source.piece().whole()) {
            return source.unreadable("the record breaks off, or is longer than a record can be");
        }
        var record = new AadRecord();
        String text = "";
        for (Element field :
                Markup.element(source.text()).map(Element::children).orElseGet(Elements::new)) {
            String name = field.hasAttr("name") ? field.attr("name") : field.tagName();
            if (letters(name).equals(TEXT)) {
                text = field.wholeText();
            } else if (!name.isBlank()) {
                record.add(AadRecord.key(name).orElse(name), field.wholeText());
            }
        }
        return record.isEmpty() && text.isBlank()
                ? source.unreadable("a record in which nothing is said")
                : source.record(record.record(), text);
    }

    private static String letters(String tag) {
        return tag.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
