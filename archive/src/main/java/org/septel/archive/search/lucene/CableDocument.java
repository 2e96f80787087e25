package org.septel.archive.search.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.septel.archive.search.Field;
import org.septel.archive.search.IndexedCable;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;

/// A cable as a document of the index, and what a hit shows of it back again.
///
/// @param text the paragraphs, with [#PARAGRAPH] between them
record CableDocument(
        CableId id,
        String title,
        Optional<Instant> created,
        Optional<String> origin,
        Optional<String> classification,
        List<String> tags,
        String text) {

    /// Stands between paragraphs; no paragraph has it.
    static final char PARAGRAPH = '\u2029';

    /// A term has at most 32,766 bytes, three for a UTF-16 unit.
    private static final int LONGEST_VALUE = 10_000;

    private static final String STORED = "stored.";
    private static final FieldType TEXT = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, true);
    private static final FieldType TITLE = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true, true);
    private static final FieldType NAME = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false, false);

    /// The document that the index takes.
    static Document of(IndexedCable cable) {
        Document document = new Document();
        addId(document, cable.id());
        document.add(words(Fields.TITLE, cut(cable.title()), TITLE));
        cable.created().ifPresent(created -> addCreated(document, created));
        cable.origin().ifPresent(origin -> {
            document.add(words(Fields.ORIGIN, cut(origin), NAME));
            document.add(new StoredField(STORED + Fields.ORIGIN, origin));
            addFacet(document, Fields.ORIGIN_FACET, origin);
        });
        cable.from().ifPresent(from -> document.add(words(Fields.FROM, cut(from), NAME)));
        cable.classification().ifPresent(classification -> addClassification(document, classification));
        for (String tag : cable.tags()) {
            addKeyword(document, Fields.TAG, Field.TAG, tag);
            document.add(new StoredField(STORED + Fields.TAG, tag));
            addFacet(document, Fields.TAG_FACET, tag);
        }
        for (Paragraph paragraph : cable.paragraphs()) {
            document.add(words(Fields.TEXT, paragraph.text().replace(PARAGRAPH, ' '), TEXT));
        }
        return document;
    }

    /// What was stored of a document.
    static CableDocument read(Document document) {
        return new CableDocument(
                CableId.parse(document.get(STORED + Fields.ID)).orElseThrow(),
                document.get(Fields.TITLE),
                Optional.ofNullable(document.get(STORED + Fields.CREATED)).map(Instant::parse),
                Optional.ofNullable(document.get(STORED + Fields.ORIGIN)),
                Optional.ofNullable(document.get(STORED + Fields.CLASSIFICATION)),
                Arrays.asList(document.getValues(STORED + Fields.TAG)),
                String.join(String.valueOf(PARAGRAPH), document.getValues(Fields.TEXT)));
    }

    /// An id as a key whose order is the order of ids.
    static BytesRef order(CableId id) {
        return new BytesRef("%04d %s %07d %s".formatted(id.year(), id.post(), id.number(), id));
    }

    private static void addId(Document document, CableId id) {
        document.add(new StringField(Fields.KEY, id.toString(), StringField.Store.NO));
        for (CableId.Form form : CableId.Form.values()) {
            String written = new CableId(id.year(), id.post(), id.number(), form).toString();
            document.add(new StringField(Fields.ID, written, StringField.Store.NO));
        }
        document.add(new SortedDocValuesField(Fields.ORDER, order(id)));
        document.add(new StoredField(STORED + Fields.ID, id.toString()));
    }

    private static void addCreated(Document document, Instant created) {
        document.add(new StoredField(STORED + Fields.CREATED, created.toString()));
        document.add(new LongPoint(Fields.CREATED, created.getEpochSecond()));
        document.add(new NumericDocValuesField(Fields.CREATED, created.getEpochSecond()));
        LocalDate day = LocalDate.ofInstant(created, ZoneOffset.UTC);
        if (!day.isBefore(Query.Between.EARLIEST) && !day.isAfter(Query.Between.LATEST)) {
            addFacet(document, Fields.YEAR_FACET, "%04d".formatted(day.getYear()));
        }
    }

    /// `CONFIDENTIAL//NOFORN` is found whole and by its parts.
    private static void addClassification(Document document, String classification) {
        List<String> values = new ArrayList<>(List.of(classification));
        if (classification.contains("//")) {
            values.addAll(Arrays.asList(classification.split("//")));
        }
        values.forEach(value -> addKeyword(document, Fields.CLASSIFICATION, Field.CLASSIFICATION, value));
        document.add(new StoredField(STORED + Fields.CLASSIFICATION, classification));
        addFacet(document, Fields.CLASSIFICATION_FACET, classification);
    }

    /// As a query writes the value, so that what is shown can be asked for.
    private static void addKeyword(Document document, String field, Field asked, String value) {
        if (isValue(value)) {
            String keyword = new Query.FieldValue(asked, cut(value)).value();
            document.add(new StringField(field, keyword, StringField.Store.NO));
        }
    }

    private static void addFacet(Document document, String field, String value) {
        if (isValue(value)) {
            document.add(new SortedSetDocValuesField(field, new BytesRef(cut(value))));
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
