package org.septel.archive.importing.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Foreign Relations of the United States as TEI, a volume or single documents: each telegram with its heading, source
/// note, notes and the persons named in it. Documents of other kinds are passed over by their kind.
///
/// @source History at State's volumes; TEI P5
final class FrusVolume implements SourceReader {

    private static final Pattern DOCUMENT =
            Pattern.compile("div\\s(?:.{0,2000}\\s)?type\\s?=\\s?[\"']document[\"'].*", Pattern.DOTALL);
    private static final Pattern PERSONS =
            Pattern.compile("div\\s(?:.{0,2000}\\s)?xml:id\\s?=\\s?[\"']persons[\"'].*", Pattern.DOTALL);
    private static final Pattern ROOT =
            Pattern.compile("TEI\\s(?:.{0,4000}\\s)?xml:id\\s?=\\s?[\"'](?<id>[^\"']{1,100})[\"'].*", Pattern.DOTALL);

    @Override
    public String format() {
        return "tei";
    }

    @Override
    public Match recognises(SourceHead head) {
        boolean certain = Markup.of(head)
                .filter(markup -> markup.hasAny("<tei ", "<tei\n", "<tei>", "<tei\r"))
                .isPresent();
        return certain ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) {
        return StreamSupport.stream(new Documents(this, input), false);
    }

    /// The documents of one file. What the volume says of itself stands before them.
    private static final class Documents extends Spliterators.AbstractSpliterator<Entry> {

        private final FrusVolume layout;
        private final SourceInput input;
        private final MarkupCutter cutter;
        private final Map<String, String> persons = new HashMap<>();
        private String volume = "";
        private String volumeId = "";
        private long number;

        Documents(FrusVolume layout, SourceInput input) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.layout = layout;
            this.input = input;
            this.cutter = new MarkupCutter(input.bytes(), this::cuts);
        }

        /// Told every tag outside of what is cut; the root's holds the volume's name.
        private boolean cuts(String tag, int depth) {
            var root = ROOT.matcher(tag);
            if (depth == 0 && root.matches()) {
                volumeId = root.group("id");
            }
            return tag.startsWith("teiHeader")
                    || DOCUMENT.matcher(tag).matches()
                    || PERSONS.matcher(tag).matches();
        }

        @Override
        public boolean tryAdvance(Consumer<? super Entry> action) {
            while (cutter.hasNext()) {
                LineCutter.Piece piece = cutter.next();
                String markup = Encoding.decode(piece.bytes()).text();
                if (markup.startsWith("<teiHeader")) {
                    volume = title(markup);
                } else if (PERSONS.matcher(markup.substring(1, Math.max(1, markup.indexOf('>'))))
                        .matches()) {
                    readPersons(markup);
                } else {
                    action.accept(document(markup, piece));
                    return true;
                }
            }
            return false;
        }

        private Entry document(String markup, LineCutter.Piece piece) {
            number++;
            Records.Source source = Records.source(
                    layout, input, new LineCutter.Piece(piece.bytes(), number, piece.start(), piece.whole()));
            if (!piece.whole()) {
                return source.unreadable("the document breaks off, or is longer than a record can be");
            }
            return Markup.element(markup)
                    .map(FrusDocument::new)
                    .map(document -> entry(document, source))
                    .orElseGet(() -> source.unreadable("no document"));
        }

        private Entry entry(FrusDocument document, Records.Source source) {
            return document.isTelegram()
                    ? source.record(document.record(volume, volumeId, persons), document.text())
                    : source.passedOver(document.kind());
        }

        private static String title(String header) {
            Document html = Jsoup.parse(header, "", Parser.xmlParser());
            Element title = html.selectFirst("titleStmt > title[type=complete]");
            return title == null ? "" : TeiText.line(title);
        }

        /// `<item><persName xml:id="p_KHA1">Kissinger, Henry A.</persName>, Secretary of State ...</item>`
        private void readPersons(String list) {
            for (Element name : Jsoup.parse(list, "", Parser.xmlParser()).select("persName[xml:id]")) {
                Element item = name.closest("item");
                persons.put(name.attr("xml:id"), TeiText.line(item == null ? name : item));
            }
        }
    }
}
