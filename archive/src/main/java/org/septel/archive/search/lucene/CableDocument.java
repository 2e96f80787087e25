package org.septel.archive.search.lucene;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.search.CableTexts;
import org.septel.archive.search.Field;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.Query;
import org.septel.archive.search.TextRuns;
import org.septel.telegram.CableId;
import org.septel.telegram.Precedence;

/// A cable as a document of the index, and what a hit shows of it back again.
///
/// @param content hash of the text; the text itself is not kept here
record CableDocument(
        CableId id,
        String title,
        Optional<Instant> created,
        Optional<String> origin,
        Optional<String> classification,
        List<String> tags,
        ContentHash content,
        TextRuns runs) {

    /// A term has at most 32,766 bytes, three for a UTF-16 unit.
    private static final int LONGEST_VALUE = 10_000;

    /// Fields whose every value hits are counted by.
    private static final List<Field> COUNTED = List.of(
            Field.ORIGIN,
            Field.COUNTRY,
            Field.TAG,
            Field.CAVEAT,
            Field.TO,
            Field.SIGNER,
            Field.PERSON,
            Field.PLACE,
            Field.ORGANISATION,
            Field.LANGUAGE);

    private static final String STORED = "stored.";
    private static final String RUNS = STORED + "runs";
    private static final FieldType TITLE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, true);
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, false);
    private static final FieldType FORM = type(IndexOptions.DOCS, false, false);
    private static final FieldType NAME = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false, false);

    /// The document that the index takes.
    static Document of(IndexedCable cable) {
        Document document = new Document();
        addId(document, cable.id());
        WrittenWords written = new WrittenWords();
        document.add(written.noting(Fields.TITLE, cut(cable.title()), TITLE));
        cable.created().ifPresent(created -> addCreated(document, created));
        cable.classification().ifPresent(classification -> addClassification(document, classification));
        cable.precedence().ifPresent(precedence -> addPrecedence(document, precedence));
        cable.declassifyOn().ifPresent(day -> document.add(new LongPoint(Fields.of(Field.DECL), day.toEpochDay())));
        addEnding(document, cable.facts().ending());
        cable.values().forEach((field, values) -> values.forEach(value -> addValue(document, field, value)));
        cable.otherwise().forEach((field, names) -> names.forEach(name -> addValue(document, field, name)));
        COUNTED.forEach(field -> addCounted(document, field, cable.values(field)));
        // the layout comes first, then the file
        addCounted(
                document,
                Field.SOURCE,
                cable.values(Field.SOURCE).stream().limit(1).toList());
        cable.zones().forEach((zone, texts) -> texts.forEach(text -> document.add(words(Fields.of(zone), text, TEXT))));
        for (Paragraph paragraph : cable.paragraphs()) {
            addParagraph(document, paragraph, written);
        }
        document.add(written.field(Fields.FORM, FORM));
        addContent(document, cable);
        document.add(new NumericDocValuesField(Fields.MEANT, meant(cable.id(), cable.content(), cut(cable.title()))));
        document.add(new LongPoint(Fields.ARRIVED, cable.arrived()));
        document.add(new NumericDocValuesField(Fields.ARRIVED, cable.arrived()));
        document.add(new BinaryDocValuesField(
                Fields.FACTS, new BytesRef(cable.facts().bytes())));
        return document;
    }

    /// What was stored of a document.
    static CableDocument read(Document document) {
        return new CableDocument(
                CableId.parse(document.get(STORED + Fields.of(Field.ID))).orElseThrow(),
                document.get(Fields.TITLE),
                Optional.ofNullable(document.get(STORED + Fields.CREATED)).map(Instant::parse),
                Optional.ofNullable(document.get(STORED + Fields.of(Field.ORIGIN))),
                Optional.ofNullable(document.get(STORED + Fields.of(Field.CLASSIFICATION))),
                Arrays.asList(document.getValues(STORED + Fields.of(Field.TAG))),
                ContentHash.ofHash(BytesRef.deepCopyOf(document.getBinaryValue(STORED + Fields.TEXT)).bytes),
                TextRuns.of(BytesRef.deepCopyOf(document.getBinaryValue(RUNS)).bytes));
    }

    /// Names what vectors of a cable are made of: its title, and its text, which is read with its id in mind.
    static long meant(CableId id, ContentHash content, String title) {
        ContentHash all = ContentHash.of(id + "\n" + content.hex() + "\n" + title);
        return ByteBuffer.wrap(all.bytes()).getLong();
    }

    /// Its paragraphs, out of the store.
    List<Paragraph> paragraphs(CableTexts texts) {
        return texts.paragraphs(id, content, runs);
    }

    /// Their texts alone.
    List<String> texts(CableTexts texts) {
        return paragraphs(texts).stream().map(Paragraph::text).toList();
    }

    long meant() {
        return meant(id, content, title);
    }

    /// An id as a key whose order is the order of ids.
    static BytesRef order(CableId id) {
        var key = new StringBuilder();
        addDigits(key, id.year(), 4);
        key.append(' ').append(id.post()).append(' ');
        addDigits(key, id.number(), 7);
        return new BytesRef(key.append(' ').append(id));
    }

    private static void addDigits(StringBuilder key, int number, int least) {
        String digits = Integer.toString(number);
        key.repeat('0', Math.max(0, least - digits.length())).append(digits);
    }

    /// The id of such a key.
    static CableId id(BytesRef order) {
        String key = order.utf8ToString();
        return CableId.parse(key.substring(key.lastIndexOf(' ') + 1))
                .orElseThrow(() -> new IllegalArgumentException("no key of an id: " + key));
    }

    private static void addId(Document document, CableId id) {
        document.add(new StringField(Fields.KEY, id.toString(), StringField.Store.NO));
        addForms(document, Fields.of(Field.ID), id);
        addKeyword(document, Field.POST, id.post());
        document.add(new IntPoint(Fields.of(Field.SERIAL), id.number()));
        document.add(new SortedDocValuesField(Fields.ORDER, order(id)));
        document.add(new StoredField(STORED + Fields.of(Field.ID), id.toString()));
    }

    private static void addEnding(Document document, CableFacts.Ending ending) {
        ending.date().ifPresent(day -> document.add(new LongPoint(Fields.of(Field.ENDS), day.toEpochDay())));
        ending.words().forEach(word -> addKeyword(document, Field.ENDING, word));
    }

    private static void addParagraph(Document document, Paragraph paragraph, WrittenWords written) {
        List<String> portions = paragraph.portion().map(CableDocument::portions).orElse(List.of());
        document.add(new ParagraphField(Fields.TEXT, paragraph.text(), TEXT, portions, written));
        portions.forEach(mark -> addKeyword(document, Field.PORTION, mark));
    }

    /// `S/NOFORN` is found whole, as `S/NF` too, and by its level.
    private static List<String> portions(String mark) {
        String level = mark.split("/", 2)[0];
        return Stream.of(mark, mark.replace("NOFORN", "NF"), level).distinct().toList();
    }

    private static void addValue(Document document, Field field, String value) {
        switch (field.shape()) {
            case NAME, TEXT -> document.add(words(Fields.of(field), cut(value), NAME));
            case KEYWORD -> addKeyword(document, field, value);
            case ID -> addCited(document, field, value);
            case DAYS, NUMBER, PRECEDENCE, ZONE, PARAGRAPH ->
                throw new IllegalArgumentException("no texts has " + field.keyword());
        }
        if (field == Field.ORIGIN || field == Field.TAG) {
            document.add(new StoredField(STORED + Fields.of(field), value));
        }
    }

    /// Once for each value that differs, as it is asked for.
    private static void addCounted(Document document, Field field, List<String> values) {
        values.stream()
                .filter(CableDocument::isValue)
                .map(value -> counted(field, cut(value)))
                .distinct()
                .forEach(value -> document.add(counted(Fields.counted(field), value)));
    }

    private static String counted(Field field, String value) {
        return switch (field) {
            case COUNTRY -> String.join(" ", value.split("\\s+"));
            case TAG, CAVEAT, LANGUAGE -> new Query.FieldValue(field, value).value();
            default -> new Query.WholeValue(field, value).value();
        };
    }

    private static SortedSetDocValuesField counted(String field, String value) {
        return new SortedSetDocValuesField(field, new BytesRef(value));
    }

    private static void addPrecedence(Document document, Precedence precedence) {
        document.add(new StringField(Fields.of(Field.PRECEDENCE), precedence.name(), StringField.Store.NO));
        document.add(counted(
                Fields.counted(Field.PRECEDENCE),
                precedence.toString().split(" ")[0].toLowerCase(Locale.ROOT)));
    }

    /// No text is like no other.
    private static void addContent(Document document, IndexedCable cable) {
        byte[] hash = cable.content().bytes();
        document.add(new StoredField(STORED + Fields.TEXT, hash));
        document.add(new StoredField(RUNS, cable.runs().bytes()));
        if (cable.paragraphs().stream().anyMatch(paragraph -> !paragraph.text().isBlank())) {
            document.add(new NumericDocValuesField(
                    Fields.CONTENT, ByteBuffer.wrap(hash).getLong()));
        }
    }

    /// A cited cable, so that it can be asked for in both forms, and listed.
    private static void addCited(Document document, Field field, String value) {
        CableId.parse(value).ifPresent(id -> {
            addForms(document, Fields.of(field), id);
            document.add(new SortedSetDocValuesField(
                    Fields.of(field), new BytesRef(id.as(CableId.Form.DOCUMENT).toString())));
        });
    }

    private static void addForms(Document document, String field, CableId id) {
        for (CableId.Form form : CableId.Form.values()) {
            document.add(new StringField(field, id.as(form).toString(), StringField.Store.NO));
        }
    }

    private static void addCreated(Document document, Instant created) {
        document.add(new StoredField(STORED + Fields.CREATED, created.toString()));
        document.add(new LongPoint(Fields.CREATED, created.getEpochSecond()));
        document.add(new NumericDocValuesField(Fields.CREATED, created.getEpochSecond()));
        LocalDate day = LocalDate.ofInstant(created, ZoneOffset.UTC);
        if (!day.isBefore(Query.Between.EARLIEST) && !day.isAfter(Query.Between.LATEST)) {
            document.add(counted(Fields.counted(Field.DATE), YearMonth.from(day).toString()));
        }
    }

    /// `CONFIDENTIAL//NOFORN` is found whole and by its parts.
    private static void addClassification(Document document, String classification) {
        List<String> values = new ArrayList<>(List.of(classification));
        if (classification.contains("//")) {
            values.addAll(Arrays.asList(classification.split("//")));
        }
        values.forEach(value -> addKeyword(document, Field.CLASSIFICATION, value));
        document.add(new StoredField(STORED + Fields.of(Field.CLASSIFICATION), classification));
        addCounted(document, Field.CLASSIFICATION, List.of(classification));
    }

    /// As a query writes the value, so that what is shown can be asked for.
    private static void addKeyword(Document document, Field field, String value) {
        if (isValue(value)) {
            String keyword = new Query.FieldValue(field, cut(value)).value();
            document.add(new StringField(Fields.of(field), keyword, StringField.Store.NO));
        }
    }

    private static boolean isValue(String value) {
        return value.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static String cut(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE);
    }

    private static org.apache.lucene.document.Field words(String field, String text, FieldType type) {
        return new org.apache.lucene.document.Field(field, text, type);
    }

    private static FieldType type(IndexOptions options, boolean norms, boolean stored) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.setStored(stored);
        type.freeze();
        return type;
    }
}
