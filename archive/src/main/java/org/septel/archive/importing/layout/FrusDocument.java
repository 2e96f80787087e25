package org.septel.archive.importing.layout;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.cable.PublishedTime;
import org.septel.telegram.CableId;
import org.septel.telegram.CableId.Form;

/// One document of a FRUS volume: what it is and, of a telegram, what the volume says of it.
final class FrusDocument {

    private static final int MOST_ATTRIBUTES = 500;
    private static final int LONGEST_POST = 40;

    /// `81. Telegram 3099 From ...`, `220. Circular Telegram From ...`
    private static final Pattern TELEGRAM = Pattern.compile(
            "(?:Circular |Priority |Joint |Intelligence |Backchannel |Draft |Retyped ){0,3}"
                    + "Telegram(?: (?:No\\. ?)?(?<number>\\d{1,6}))?\\b.*",
            Pattern.CASE_INSENSITIVE);

    /// Older volumes say what a document is in a line above its heading: `611.41/3-2449: Telegram`.
    private static final Pattern FILED_AS_TELEGRAM =
            Pattern.compile("(?i)[^:]{0,80}: *(?:circular +)?(?:air)?telegram\\b.*");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("^\\[?\\d{1,4}[a-z]?\\]?\\.?\\s+");

    /// A telegram's number where the heading has none: `220256. Subject: ...`, `4179/Secto 12. ...`
    private static final Pattern LEADING_NUMBER = Pattern.compile("(?:No\\. )?(?<number>\\d{1,6})[./].*");

    private static final Pattern ROUTE = Pattern.compile(
            "(?i)\\bfrom (?<from>.{1,200}) to (?<to>.{1,200}?)(?:, [A-Z]\\w+ \\d{1,2}, \\d{4}.*)?\\.?$");

    private static final Pattern MARKING = Pattern.compile(
            "(?<=[.;)\\d] |^)(?<level>Top Secret|Secret|Confidential|Limited Official Use|Official Use Only|Unclassified|Restricted)"
                    + "(?<more>(?:; [A-Z][A-Za-z /]{1,40}){0,6})\\.");

    /// Senders whose place says nothing, and what cables call them.
    private static final Map<String, String> OFFICES = Map.of(
            "Department of State", "STATE",
            "White House", "WHITEHOUSE",
            "United Nations", "USUNNEWYORK",
            "North Atlantic Treaty Organization", "USNATO",
            "European Communities", "USEUBRUSSELS",
            "Organization for Economic Cooperation", "OECDPARIS");

    /// The telegram's own heading.
    private static final Pattern HEADING =
            Pattern.compile("\\b\\d{6}Z [A-Z]{3} \\d\\d\\b.{0,200}\\bFM [A-Z]{2}", Pattern.DOTALL);

    private static final Pattern YEAR = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\b");

    private final Element document;
    private final Optional<Element> head;
    private final String title;

    FrusDocument(Element document) {
        this.document = document;
        this.head = Optional.ofNullable(document.selectFirst("> head"));
        this.title = head.map(TeiText::line)
                .map(line -> DOCUMENT_NUMBER.matcher(line).replaceFirst(""))
                .orElse("");
    }

    boolean isTelegram() {
        return TELEGRAM.matcher(title).matches()
                || notes().anyMatch(note ->
                        FILED_AS_TELEGRAM.matcher(TeiText.line(note)).matches());
    }

    /// What it is, where it is no telegram.
    String kind() {
        if (document.attr("subtype").equals("editorial-note") || title.equalsIgnoreCase("Editorial Note")) {
            return "an editorial note";
        }
        String lower = title.toLowerCase(Locale.ROOT);
        return Stream.of(
                        "memorandum of conversation",
                        "memorandum",
                        "airgram",
                        "despatch",
                        "letter",
                        "message",
                        "minutes",
                        "paper",
                        "report",
                        "note",
                        "intelligence",
                        "briefing",
                        "transcript",
                        "notes",
                        "record")
                .filter(lower::contains)
                .findFirst()
                .map(kind -> ("aeiou".indexOf(kind.charAt(0)) < 0 ? "a " : "an ") + kind)
                .orElse("a document of another kind")
                .concat(", no telegram");
    }

    /// The telegram's text: what is printed below the heading, the place and date line left out.
    String text() {
        return TeiText.of(document, "head", "dateline");
    }

    /// @param persons who is who in the volume, by their marks
    PublishedRecord record(String volume, String volumeId, Map<String, String> persons) {
        String source = source();
        return new PublishedRecord(
                identifier(),
                created(),
                marking(source),
                Optional.empty(),
                Optional.of(title).filter(text -> !text.isEmpty()),
                List.of(),
                List.of(),
                attributes(volume, volumeId, source, persons));
    }

    /// Year, post and number. Where the text has the telegram's own heading, that says better which post it was.
    private Optional<String> identifier() {
        boolean headed = HEADING.matcher(document.text()).find();
        Optional<String> post = headed ? office(route("from").orElse("")) : post();
        Optional<String> code = post.map(FrusDocument::letters).filter(letters -> !letters.isEmpty());
        return number().flatMap(number -> year().flatMap(year -> code.map(place -> id(year, place, number))));
    }

    /// As the files of the seventies number their telegrams, `1974COLOMB03099`, and later years theirs,
    /// `82COLOMBO3099`.
    private static String id(int year, String post, int number) {
        Form form = year <= CableId.LAST_YEAR_OF_DOCUMENTS ? Form.DOCUMENT : Form.CABLE;
        return new CableId(year, post, number, form).toString();
    }

    private static String letters(String post) {
        String letters = post.replaceAll("[^A-Z]", "");
        return letters.substring(0, Math.min(LONGEST_POST, letters.length()));
    }

    private Optional<Integer> number() {
        Matcher heading = TELEGRAM.matcher(title);
        if (heading.matches() && heading.group("number") != null) {
            return Optional.of(Integer.valueOf(heading.group("number"))).filter(number -> 0 < number);
        }
        Matcher first = LEADING_NUMBER.matcher(Optional.ofNullable(document.selectFirst("> p"))
                .map(TeiText::line)
                .orElse(""));
        return first.matches()
                ? Optional.of(Integer.valueOf(first.group("number"))).filter(number -> 1 < number)
                : Optional.empty();
    }

    /// Where it was sent from, in capitals: the Department, a mission with a name of its own, else the place that
    /// stands
    /// before the date, else the place in the heading.
    private Optional<String> post() {
        String from = route("from").orElse("");
        int in = from.lastIndexOf(" in ");
        return office(from)
                .or(() -> Optional.ofNullable(document.selectFirst("dateline placeName"))
                        .map(TeiText::line)
                        .or(() -> Optional.of(from.substring(in + 4)).filter(_ -> 0 <= in))
                        .map(place -> place.replaceAll(",.*", "")
                                .toUpperCase(Locale.ROOT)
                                .strip())
                        .filter(place -> !place.isEmpty()));
    }

    private static Optional<String> office(String from) {
        return OFFICES.entrySet().stream()
                .filter(office -> from.contains(office.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<String> route(String group) {
        Matcher route = ROUTE.matcher(title);
        return route.find() ? Optional.of(route.group(group).replaceFirst("(?i)^the ", "")) : Optional.empty();
    }

    private Optional<Instant> created() {
        return Stream.of(
                        Optional.ofNullable(document.selectFirst("dateline date"))
                                .map(date -> date.attr("when")),
                        Optional.of(document.attr("frus:doc-dateTime-min")))
                .flatMap(Optional::stream)
                .flatMap(written -> PublishedTime.read(written).stream())
                .findFirst();
    }

    private Optional<Integer> year() {
        String dates = Optional.ofNullable(document.selectFirst("dateline date"))
                        .map(date -> date.attr("when") + " " + date.text())
                        .orElse("")
                + " " + document.attr("frus:doc-dateTime-min") + " " + title;
        Matcher year = YEAR.matcher(dates);
        return year.find()
                ? Optional.of(Integer.valueOf(year.group())).filter(found -> CableId.FIRST_YEAR <= found)
                : Optional.empty();
    }

    private Stream<Element> notes() {
        return document.select("> note[type=source], > head > note[type=source], > note[rend=inline]").stream();
    }

    private String source() {
        return notes().map(note -> TeiText.of(note)).reduce("", (one, other) -> (one + "\n" + other).strip());
    }

    /// `Secret; Exdis.` of the source note, as `SECRET//EXDIS`.
    private static Optional<String> marking(String source) {
        Matcher marking = MARKING.matcher(source.replace('\n', ' '));
        return marking.find()
                ? Optional.of(
                        (marking.group("level") + marking.group("more").replace("; ", "//")).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private List<Attribute> attributes(String volume, String volumeId, String source, Map<String, String> persons) {
        var attributes = new ArrayList<Attribute>();
        add(attributes, "Published in", volume);
        add(attributes, "Document", volumeId + "/" + document.attr("xml:id"));
        route("from").ifPresent(from -> add(attributes, "From", from));
        route("to").ifPresent(to -> add(attributes, "To", to));
        document.select("> dateline, > opener > dateline")
                .forEach(line -> add(attributes, "Dateline", TeiText.line(line)));
        add(attributes, "Source note", source);
        document.select("note[type=summary]").forEach(note -> add(attributes, "Summary", TeiText.line(note)));
        named(persons).values().forEach(person -> add(attributes, "Person", person));
        document.select("note:not([type=source]):not([type=summary]):not([rend=inline])")
                .forEach(note -> add(attributes, "Footnote", note.attr("n") + " " + TeiText.of(note)));
        return attributes;
    }

    private static void add(List<Attribute> attributes, String name, String value) {
        if (!value.isBlank() && attributes.size() < MOST_ATTRIBUTES) {
            attributes.add(new Attribute(name, value.strip()));
        }
    }

    /// Everyone who is marked in the document: as the volume's list has them, else as the text does.
    private Map<String, String> named(Map<String, String> persons) {
        var named = new LinkedHashMap<String, String>();
        for (Element person : document.select("persName")) {
            String mark = person.attr("corresp").replaceFirst("^#", "");
            String name = TeiText.line(person);
            named.putIfAbsent(mark.isEmpty() ? name : mark, persons.getOrDefault(mark, name));
        }
        return named;
    }
}
