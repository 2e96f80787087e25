package org.septel.benchmarks.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.PublishedRecord;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;
import org.septel.telegram.Addressee;
import org.septel.telegram.CableId;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

/// An invented cable as every engine is given it: what Septel reads of it is handed to the others, which cannot.
///
/// @param paragraphs in reading order
/// @param values     by what they are: the same for every engine
record Listed(String id, String title, long created, List<String> paragraphs, Map<Value, List<String>> values) {

    /// What is counted of each answer, and [#REFERENCE], which is only asked for.
    enum Value {
        ORIGIN,
        TAG,
        YEAR,
        MONTH,
        CLASSIFICATION,
        PRECEDENCE,
        CAPTION,
        ADDRESSEE,
        SIGNER,
        REFERENCE
    }

    private static final Lexicon LEXICON = Lexicon.standard();
    private static final TelegramParser PARSER = new TelegramParser(LEXICON);

    /// The cables that `SampleDump` writes.
    static Stream<Listed> samples(long seed, int count) {
        return new SampleCables(seed).stream(count).map(Listed::of);
    }

    String text() {
        return String.join("\n\n", paragraphs);
    }

    List<String> values(Value value) {
        return values.getOrDefault(value, List.of());
    }

    private static Listed of(SampleCable cable) {
        Telegram telegram = PARSER.parse(cable.text(), Hints.of(cable.id()));
        CatalogueEntry entry = CatalogueEntry.of(PublishedRecord.NONE, telegram, LEXICON);
        Instant created = entry.created().orElse(Instant.EPOCH);
        String day = LocalDate.ofInstant(created, ZoneOffset.UTC).toString();
        return new Listed(
                cable.id().toString(),
                entry.displayTitle().orElse(""),
                created.getEpochSecond(),
                ReadingView.of(telegram).paragraphs().stream()
                        .map(ReadingView.Paragraph::text)
                        .toList(),
                Map.of(
                        Value.ORIGIN, entry.origin().stream().toList(),
                        Value.TAG, distinct(entry.tags().stream()),
                        Value.YEAR, List.of(day.substring(0, 4)),
                        Value.MONTH, List.of(day.substring(0, 7)),
                        Value.CLASSIFICATION, entry.classification().stream().toList(),
                        Value.PRECEDENCE,
                                telegram.precedence().stream().map(Enum::name).toList(),
                        Value.CAPTION, distinct(entry.captions().stream()),
                        Value.ADDRESSEE,
                                distinct(Arrays.stream(Role.values())
                                        .flatMap(role -> telegram.addressees(role).stream())
                                        .map(Listed::address)),
                        Value.SIGNER, distinct(telegram.signatures().stream()),
                        Value.REFERENCE,
                                distinct(telegram.references().stream()
                                        .flatMap(reference -> reference.id().stream())
                                        .map(id -> id.as(CableId.Form.DOCUMENT).toString()))));
    }

    private static String address(Addressee addressee) {
        return addressee.address().value();
    }

    private static List<String> distinct(Stream<String> values) {
        return values.distinct().toList();
    }
}
