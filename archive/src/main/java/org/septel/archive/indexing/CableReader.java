package org.septel.archive.indexing;

import java.util.List;
import java.util.Map;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.Correction;
import org.septel.archive.cable.Overlay;
import org.septel.archive.cable.ParsedCable;
import org.septel.archive.names.NameTagger;
import org.septel.archive.search.Field;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.TextRuns;
import org.septel.telegram.Declassification;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

/// Reads a cable as the index takes it. Immutable and safe for any number of threads.
final class CableReader {

    private final TelegramParser parser;
    private final Lexicon lexicon;
    private final FactsReader facts;
    private final NameTagger tagger;

    CableReader(TelegramParser parser, Lexicon lexicon) {
        this.parser = parser;
        this.lexicon = lexicon;
        this.facts = new FactsReader(lexicon);
        this.tagger = new NameTagger(lexicon);
    }

    ParsedCable parse(Cable cable, String text) {
        Hints known = cable.newest().record().hints(Hints.of(cable.id()));
        return new ParsedCable(cable, parser.parse(text, known));
    }

    /// A cable as those see it who may see these versions.
    IndexedCable read(Audience audience, ParsedCable parsed, List<Correction> overlay) {
        Cable cable = parsed.cable();
        CableVersion version = cable.newest();
        Telegram telegram = parsed.telegram();
        var corrections = new Overlay(overlay);
        CatalogueEntry entry = corrections.over(CatalogueEntry.of(version.record(), telegram, lexicon), lexicon);
        ReadingView view = ReadingView.of(telegram);
        List<Paragraph> paragraphs = ReadingText.paragraphs(telegram, view);
        List<String> texts = paragraphs.stream().map(Paragraph::text).toList();
        var source = new IndexSource(
                cable,
                telegram,
                entry,
                entry.post(cable.id(), lexicon),
                CableZones.of(telegram, view),
                Languages.standard().of(texts));
        String country = source.origin().map(Post::country).orElse("");
        CableNames names = CableNames.of(tagger.names(texts, country), telegram);
        Map<Field, List<String>> values = CableValues.of(source);
        values.putAll(names.values());
        return new IndexedCable(
                cable.id(),
                audience,
                version.content(),
                TextRuns.of(telegram.raw(), paragraphs),
                entry.displayTitle().or(entry::title).orElseGet(cable.id()::toString),
                entry.created(),
                entry.classification(),
                telegram.precedence(),
                telegram.declassification().flatMap(Declassification::date),
                values,
                names.otherwise(),
                source.zones(),
                paragraphs,
                facts.read(source, view),
                version.sequence());
    }
}
