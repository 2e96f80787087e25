package org.septel.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.archive.Reading;
import org.septel.telegram.Addressee;
import org.septel.telegram.Declassification;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Declassifier;
import org.septel.telegram.declassify.Reckoning;
import org.septel.telegram.lexicon.Caption;
import org.septel.telegram.lexicon.ExecutiveOrder;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Reason;

/// What record and telegram say of a cable, line by line; what they do not say is left out.
final class RecordTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int MOST_REFERENCES = 50;

    private final Telegram telegram;
    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Row> rows = new ArrayList<>();

    private RecordTable(Reading reading, Lexicon lexicon) {
        this.reading = reading;
        this.telegram = reading.telegram();
        this.lexicon = lexicon;
    }

    static List<Row> of(Reading reading, Lexicon lexicon) {
        var table = new RecordTable(reading, lexicon);
        table.fill();
        return List.copyOf(table.rows);
    }

    /// For paper, with what is cited.
    static List<Row> printed(Reading reading, Lexicon lexicon) {
        var table = new RecordTable(reading, lexicon);
        table.fill();
        table.references();
        return List.copyOf(table.rows);
    }

    private void fill() {
        reading.entry().documentId().ifPresent(number -> rows.add(Row.of("Document number", number)));
        telegram.messageReference().ifPresent(mrn -> rows.add(Row.of("Message reference", mrn.toString())));
        telegram.precedence().ifPresent(precedence -> rows.add(Row.of("Precedence", precedence.toString())));
        telegram.from().ifPresent(from -> rows.add(Row.of("From", from)));
        addressees("To", Role.ACTION);
        addressees("Info", Role.INFO);
        addressees("Exempt", Role.EXEMPT);
        captions();
        telegram.executiveOrder().ifPresent(this::order);
        declassification();
        declassifiable();
        classifiers();
        telegram.sections().ifPresent(sections -> rows.add(Row.of("Sections", sections.toString())));
        signatures();
        add(
                "Corrected",
                reading.corrections().stream()
                        .map(correction -> Row.Piece.of(ReadingText.corrected(correction)))
                        .toList());
    }

    private void addressees(String term, Role role) {
        add(term, telegram.addressees(role).stream().map(RecordTable::piece).toList());
    }

    private static Row.Piece piece(Addressee addressee) {
        String precedence =
                addressee.precedence().map(Spanned::value).map(Object::toString).orElse("");
        return Row.Piece.of(addressee.address().value(), precedence);
    }

    private void references() {
        add(
                "References",
                telegram.references().stream()
                        .limit(MOST_REFERENCES)
                        .map(reference -> Row.Piece.of(cited(reference)))
                        .toList());
    }

    private static String cited(Reference reference) {
        return reference.label().map(label -> label + ". ").orElse("") + reference.text();
    }

    private void captions() {
        var marks = new ArrayList<Row.Piece>();
        for (String mark : reading.entry().caveats()) {
            marks.add(Row.Piece.of(
                    mark, lexicon.caption(mark).map(Caption::meaning).orElse("")));
        }
        for (String mark : reading.entry().captions()) {
            marks.add(Row.Piece.of(
                    mark, lexicon.caption(mark).map(Caption::meaning).orElse("")));
        }
        add("Captions", marks);
    }

    private void order(String number) {
        String title = lexicon.executiveOrder(number).map(ExecutiveOrder::title).orElse("");
        add("Executive order", List.of(Row.Piece.of("E.O. " + number, title)));
    }

    private void declassification() {
        telegram.declassification().ifPresent(says -> add("Declassify on", pieces(says)));
    }

    /// When the classification ends, computed; nothing for what never was classified.
    private void declassifiable() {
        Reckoning found = new Declassifier(lexicon).reckon(reading.entry().markings(telegram));
        found.date()
                .ifPresent(date -> add(
                        "Declassifiable",
                        List.of(Row.Piece.of(day(date), found.rule().sentence()))));
    }

    private static List<Row.Piece> pieces(Declassification says) {
        var pieces = new ArrayList<Row.Piece>();
        says.date().map(RecordTable::day).map(Row.Piece::of).ifPresent(pieces::add);
        says.event().map(Row.Piece::of).ifPresent(pieces::add);
        says.exemptions().forEach(code -> pieces.add(Row.Piece.of(code)));
        if (says.notApplicable()) {
            pieces.add(Row.Piece.of("not applicable"));
        }
        return pieces;
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private void classifiers() {
        add(
                "Classified by",
                telegram.classifiers().stream()
                        .map(by -> Row.Piece.of(by.name(), by.title().orElse("")))
                        .toList());
        add(
                "Reasons",
                telegram.reasons().stream()
                        .map(reason -> Row.Piece.of(
                                reason.toString(),
                                lexicon.reason(reason.section(), reason.item())
                                        .map(Reason::meaning)
                                        .orElse("")))
                        .toList());
    }

    private void signatures() {
        add("Signed", telegram.signatures().stream().map(Row.Piece::of).toList());
    }

    private void add(String term, List<Row.Piece> pieces) {
        if (!pieces.isEmpty()) {
            rows.add(new Row(term, pieces));
        }
    }
}
