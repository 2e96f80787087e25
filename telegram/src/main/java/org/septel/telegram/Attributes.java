package org.septel.telegram;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an archive recorded about a telegram: the fields around its text, by name. The accessors know those of the
/// National Archives' 1973-79 records, and say nothing where a record says `n/a`.
///
/// @param values by field name in lower case; the first of a name counts
/// @source National Archives, Central Foreign Policy Files FAQ
public record Attributes(Map<String, String> values) {

    private static final Pattern DISTINCT = Pattern.compile("[,;|]");
    private static final Pattern NUMBER = Pattern.compile("'?(\\d{1,6})'?");

    /// How records name the parts of E.O. 11652 that apply.
    private static final Map<String, String> ORDER_CODES =
            Map.of("GS", "GDS", "X1", "XGDS1", "X2", "XGDS2", "X3", "XGDS3", "X4", "XGDS4");

    public Attributes {
        values = Map.copyOf(values);
    }

    /// The fields around this text; none where it has none.
    public static Attributes of(Telegram telegram) {
        var values = new LinkedHashMap<String, String>();
        telegram.all(Element.MetadataLine.class)
                .forEach(line -> line.value()
                        .ifPresent(value -> values.putIfAbsent(name(line.key().value()), value.value())));
        return new Attributes(values);
    }

    private static String name(String key) {
        return key.toLowerCase(Locale.ROOT).strip();
    }

    /// A field as recorded; empty where the record has none, or says that it does not apply.
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(name(field)))
                .map(String::strip)
                .filter(value ->
                        !value.isEmpty() && !value.equalsIgnoreCase("n/a") && !value.equalsIgnoreCase("<blank>"));
    }

    /// A field with a date, in any of the three spellings of the records: `01 JAN 1994`, `01-Jan-1994 12:00:00 am`,
    /// `01/01/1994` with the day first.
    public Optional<LocalDate> date(String field) {
        return value(field).flatMap(RecordDate::parse);
    }

    /// `1976STATE187673`. Not unique: sections, retransmissions and corrected copies share one.
    public Optional<CableId> documentNumber() {
        return value("Document Number").flatMap(CableId::parse);
    }

    /// When the telegram was drafted; records from 1977 say when it was sent.
    public Optional<LocalDate> draftDate() {
        return date("Draft Date").or(() -> date("Sent Date"));
    }

    /// The post that sent it: `MOSCOW`.
    public Optional<String> from() {
        return value("From");
    }

    /// Posts it went to, in order.
    public List<String> to() {
        return list("To");
    }

    /// The office that must act, or that wrote it: `ACTION EUR`.
    public Optional<String> office() {
        return value("Office");
    }

    /// Who drafted it, office and name as the archive typed them; field `Drafter`.
    public Optional<String> drafter() {
        return value("Drafter");
    }

    /// The subject as the archive typed it, often in other words than the telegram's own; field `Subject`.
    public Optional<String> subject() {
        return value("Subject");
    }

    /// As recorded, names in parentheses with the TAG before them.
    public List<String> tags() {
        return list("TAGS");
    }

    /// The record's own keywords.
    public List<String> concepts() {
        return list("Concepts");
    }

    /// What it was classified when sent; field `Original Classification`.
    public Optional<Classification> originalClassification() {
        return value("Original Classification").flatMap(Attributes::classification);
    }

    /// What it is classified now, for released telegrams UNCLASSIFIED; field `Current Classification`.
    public Optional<Classification> currentClassification() {
        return value("Current Classification").flatMap(Attributes::classification);
    }

    /// The microfilm's address: `D740169-1020`. D is for digital, P for paper, N for the reels of NODIS.
    public Optional<String> filmNumber() {
        return value("Film Number");
    }

    /// Where the text is: `TEXT ON-LINE`, `ON MICROFILM`.
    public Optional<String> locator() {
        return value("Locator");
    }

    /// Whether the archive holds the text; only then has the record a body.
    public boolean isTextOnline() {
        return locator()
                .filter(place -> place.toUpperCase(Locale.ROOT).contains("TEXT ON-LINE"))
                .isPresent();
    }

    /// How the record says that classification ends, in the words of E.O. 11652: `GS` is GDS, `X1` XGDS1.
    public Optional<Declassification> executiveOrder() {
        return Optional.ofNullable(values.get("executive order"))
                .map(String::strip)
                .flatMap(Attributes::order);
    }

    /// Lines of the text as the archive counts them; field `Line Count`.
    public Optional<Integer> lineCount() {
        return number("Line Count");
    }

    /// Pages of the text as the archive counts them; field `Page Count`.
    public Optional<Integer> pageCount() {
        return number("Page Count");
    }

    private Optional<Integer> number(String field) {
        return value(field).map(NUMBER::matcher).filter(Matcher::matches).map(found -> Integer.valueOf(found.group(1)));
    }

    private List<String> list(String field) {
        return value(field).stream()
                .flatMap(Attributes::split)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /// At commas, semicolons and bars outside parentheses.
    private static Stream<String> split(String value) {
        if (value.indexOf('(') < 0) {
            return Arrays.stream(DISTINCT.split(value));
        }
        var items = Stream.<String>builder();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && (c == ',' || c == ';' || c == '|')) {
                items.add(value.substring(from, at));
                from = at + 1;
            }
        }
        return items.add(value.substring(from)).build();
    }

    private static Optional<Declassification> order(String code) {
        if (code.equalsIgnoreCase("N/A")) {
            return Optional.of(new Declassification(Optional.empty(), Optional.empty(), List.of(), true));
        }
        String[] words = code.toUpperCase(Locale.ROOT).split("\\s+", 2);
        if (words[0].equals("AS") && words.length == 2) {
            return RecordDate.parse(words[1])
                    .map(date -> new Declassification(Optional.of(date), Optional.empty(), List.of("ADS"), false));
        }
        return Optional.ofNullable(ORDER_CODES.get(words[0]))
                .map(name -> new Declassification(Optional.empty(), Optional.empty(), List.of(name), false));
    }

    /// By its beginning, as records hold slips such as `SECRETARY`.
    private static Optional<Classification> classification(String recorded) {
        String level = recorded.toUpperCase(Locale.ROOT);
        return Arrays.stream(Classification.values())
                .filter(found -> level.startsWith(found.toString()))
                .findFirst();
    }
}
