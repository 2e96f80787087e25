package org.septel.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.archive.MeaningCoverage;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.PeopleRecord;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Facet.Dimension;
import org.septel.archive.search.Field;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Neighbours;
import org.septel.archive.search.News;
import org.septel.archive.search.Query;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.Suggestion;
import org.septel.archive.search.WordCounts;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.Post;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.DisplayTitle;

/// A reading room in memory: it parses what it is given and searches by looking.
class FakeRoom implements ReadingRoom {

    private static final Lexicon LEXICON = Lexicon.standard();

    private final Map<CableId, Reading> cables = new TreeMap<>();
    private final Map<ContentHash, String> texts = new HashMap<>();

    /// A room with the two invented cables of the test resources.
    static FakeRoom ofTwo() {
        return new FakeRoom().with("07KARDOS412").with("76KARDOS1893");
    }

    /// Adds one of the test resources; the published title is its subject's first line.
    FakeRoom with(String id) {
        try (InputStream in = FakeRoom.class.getResourceAsStream(id + ".txt")) {
            if (in == null) {
                throw new IllegalArgumentException("no cable " + id);
            }
            return with(CableId.parse(id).orElseThrow(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FakeRoom with(CableId id, String text) {
        return with(id, text, PublishedRecord.NONE);
    }

    /// Adds a cable, or another version of one that is there.
    FakeRoom with(CableId id, String text, PublishedRecord record) {
        var versions = new ArrayList<CableVersion>();
        cable(id).ifPresent(held -> versions.addAll(held.cable().versions()));
        Telegram telegram = new TelegramParser(LEXICON).parse(text, Hints.of(id));
        versions.addFirst(new CableVersion(
                id,
                versions.size() + 1,
                ContentHash.of(text),
                ContentHash.of(text),
                record,
                new Provenance("invented/" + id + ".txt", "text", "UTF-8", 1, 0, text.length()),
                new AccessLabel(telegram.classification(), Set.of()),
                Instant.parse("2026-11-23T16:00:00Z"),
                cables.size() + 1L));
        texts.put(ContentHash.of(text), text);
        cables.put(id, read(new Cable(id, versions), versions.getFirst()));
        return this;
    }

    private Reading read(Cable cable, CableVersion version) {
        Telegram telegram = new TelegramParser(LEXICON).parse(text(version), Hints.of(cable.id()));
        return new Reading(cable, version, telegram, entry(cable.id(), telegram, version.record()), List.of());
    }

    @Override
    public Reading read(CableVersion version) {
        return read(cable(version.id()).orElseThrow().cable(), version);
    }

    @Override
    public boolean holds(CableId id) {
        return cables.containsKey(id);
    }

    private static CatalogueEntry entry(CableId id, Telegram telegram, PublishedRecord record) {
        Optional<String> subject = telegram.subject();
        Optional<Instant> created =
                record.created().or(() -> telegram.dateTimeGroup().flatMap(DateTimeGroup::instant));
        return new CatalogueEntry(
                Optional.of(id),
                Optional.empty(),
                created,
                record.classification().or(() -> telegram.classification().map(Classification::toString)),
                telegram.caveats(),
                telegram.captions(),
                record.origin().or(() -> LEXICON.post(id.post()).map(Post::display)),
                record.title(),
                subject,
                subject.or(record::title).map(new DisplayTitle(LEXICON)::of),
                record.title().isPresent()
                        && subject.isPresent()
                        && cut(record.title().get(), subject.get()),
                telegram.tags().isEmpty() ? record.tags() : telegram.tags());
    }

    private static boolean cut(String title, String subject) {
        return title.length() < subject.length() && subject.startsWith(title);
    }

    @Override
    public Optional<Reading> cable(CableId id) {
        return Optional.ofNullable(cables.get(id));
    }

    @Override
    public byte[] original(CableVersion version) {
        return text(version).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String text(CableVersion version) {
        return String.valueOf(texts.get(version.content()));
    }

    @Override
    public List<CableId> duplicates(CableVersion version) {
        return List.of();
    }

    @Override
    public List<Suggestion> suggest(String typed) {
        return cables.keySet().stream()
                .filter(id -> id.toString().startsWith(typed))
                .map(id -> new Suggestion(
                        Suggestion.Kind.ID, id.toString(), "", Optional.empty(), id.toString(), Optional.of(id)))
                .toList();
    }

    @Override
    public Facet counted(Query query, Dimension dimension, int most) {
        return facet(
                dimension,
                cables.values().stream()
                        .filter(reading -> matches(reading, query))
                        .toList());
    }

    @Override
    public PeopleRecord people() {
        return PeopleRecord.NONE;
    }

    @Override
    public Optional<Query> respelt(Query query) {
        return query.equals(new Query.Word("hering")) ? Optional.of(new Query.Word("herring")) : Optional.empty();
    }

    @Override
    public List<Hit> similar(CableId id, int most) {
        return cables.values().stream()
                .filter(reading -> !reading.cable().id().equals(id))
                .limit(most)
                .map(reading -> hit(reading, new Query.All()))
                .toList();
    }

    @Override
    public List<CableId> series(CableId id, int far) {
        return cables.keySet().stream()
                .filter(other -> other.year() == id.year() && other.post().equals(id.post()))
                .filter(other -> Math.abs(other.number() - id.number()) <= far)
                .toList();
    }

    @Override
    public String state() {
        return cables.keySet().toString();
    }

    @Override
    public Neighbours neighbours(Query query, SearchRequest.Sort sort, Ranking ranking, CableId id) {
        List<CableId> answer =
                search(new SearchRequest(query, cables.size(), Optional.empty(), sort, false)).hits().stream()
                        .map(Hit::id)
                        .toList();
        int place = answer.indexOf(id);
        return place < 0
                ? Neighbours.NONE
                : new Neighbours(
                        answer.subList(0, place).reversed().stream().findFirst(),
                        answer.subList(place + 1, answer.size()).stream().findFirst(),
                        place + 1,
                        answer.size());
    }

    @Override
    public List<List<Snippet.Mark>> marks(Query query, List<String> texts) {
        String looked = words(query).map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern words = Pattern.compile(looked.isEmpty() ? "(?!)" : looked, Pattern.CASE_INSENSITIVE);
        return texts.stream()
                .map(text -> words.matcher(text)
                        .results()
                        .map(found -> new Snippet.Mark(found.start(), found.end()))
                        .toList())
                .toList();
    }

    @Override
    public List<CableId> arrivals(int most) {
        return cables.keySet().stream().limit(most).toList();
    }

    /// By id: it keeps no order of arrival.
    @Override
    public News news(Query query, long after, int most) {
        SearchPage found = search(new SearchRequest(query, most, Optional.empty(), SearchRequest.Sort.ID, false));
        return new News(found.total(), found.hits());
    }

    @Override
    public Optional<MeaningCoverage> meaning() {
        return Optional.empty();
    }

    @Override
    public boolean ranksByMeaning() {
        return false;
    }

    @Override
    public long size() {
        return cables.size();
    }

    @Override
    public Optional<String> text(CableId id, ContentHash content) {
        return cable(id).map(reading -> reading.telegram().raw());
    }

    @Override
    public WordCounts words(List<Query> groups, int least) {
        return new WordCounts(Collections.nCopies(groups.size(), 0), List.of());
    }

    @Override
    public void facts(Query query, Consumer<CableFacts> each) {} // this room counts nothing

    @Override
    public SearchPage search(SearchRequest request) {
        List<Reading> found = cables.values().stream()
                .filter(reading -> matches(reading, request.query()))
                .sorted(order(request.sort()))
                .toList();
        int from = request.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(found.size(), from + request.limit());
        return new SearchPage(
                found.subList(from, to).stream()
                        .map(reading -> hit(reading, request.query()))
                        .toList(),
                found.size(),
                request.facets() ? facets(found) : List.of(),
                to < found.size() && request.limit() > 0 ? Optional.of("" + to) : Optional.empty());
    }

    private static Comparator<Reading> order(SearchRequest.Sort sort) {
        Comparator<Reading> byId =
                Comparator.comparing(reading -> reading.cable().id());
        Comparator<Reading> byDate =
                Comparator.comparing(reading -> reading.entry().created().orElse(Instant.MIN));
        return switch (sort) {
            case NEWEST -> byDate.reversed().thenComparing(byId);
            case OLDEST -> byDate.thenComparing(byId);
            case RELEVANCE, ID -> byId;
        };
    }

    private static boolean matches(Reading reading, Query query) {
        return switch (query) {
            case Query.All _ -> true;
            case Query.Word word -> contains(reading, word.word());
            case Query.Phrase phrase -> contains(reading, String.join(" ", phrase.words()));
            case Query.Prefix prefix -> contains(reading, prefix.start());
            case Query.FieldValue value -> values(reading, value.field()).anyMatch(value.value()::equalsIgnoreCase);
            case Query.FieldPrefix prefix ->
                values(reading, prefix.field()).anyMatch(value -> value.startsWith(prefix.start()));
            case Query.WholeValue value -> values(reading, value.field()).anyMatch(value.value()::equalsIgnoreCase);
            case Query.Missing missing ->
                values(reading, missing.field()).findAny().isEmpty();
            case Query.Between between -> between(reading, between.first(), between.last());
            case Query.Exact exact -> contains(reading, exact.word());
            case Query.Fuzzy fuzzy -> contains(reading, fuzzy.word());
            case Query.Near near -> near.words().stream().allMatch(word -> contains(reading, word));
            case Query.Numbers _, Query.Urgency _ -> false;
            case Query.OneParagraph one -> matches(reading, one.query());
            case Query.Within within -> matches(reading, within.query());
            case Query.And and -> and.parts().stream().allMatch(part -> matches(reading, part));
            case Query.Or or -> or.parts().stream().anyMatch(part -> matches(reading, part));
            case Query.Not not -> !matches(reading, not.query());
        };
    }

    private static boolean contains(Reading reading, String text) {
        return reading.telegram().raw().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean between(Reading reading, LocalDate first, LocalDate last) {
        return reading.entry()
                .created()
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate())
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
    }

    private static Stream<String> values(Reading reading, Field field) {
        return switch (field) {
            case ID -> Stream.of(reading.cable().id().toString());
            case FROM -> reading.telegram().from().stream();
            case ORIGIN -> reading.entry().origin().stream();
            case TAG -> reading.telegram().tags().stream();
            case SUBJECT -> reading.entry().subject().stream();
            case DATE -> reading.entry().created().map(Instant::toString).stream();
            case CLASSIFICATION -> reading.entry().classification().stream();
            case CAVEAT -> reading.entry().caveats().stream();
            case REF ->
                reading.telegram().references().stream()
                        .flatMap(reference -> reference.id().stream())
                        .map(CableId::toString);
            case COUNTRY,
                    LANGUAGE,
                    COLLECTION,
                    TO,
                    INFO,
                    CAPTION,
                    PRECEDENCE,
                    CITED_BY,
                    POST,
                    SERIAL,
                    ORDER,
                    DECL,
                    ENDS,
                    ENDING,
                    REASON,
                    SIGNER,
                    CLASSIFIED_BY,
                    PERSON,
                    PLACE,
                    ORGANISATION,
                    PORTION,
                    HAS,
                    SOURCE,
                    IN,
                    PARAGRAPH -> Stream.empty();
        };
    }

    private static Hit hit(Reading reading, Query query) {
        CatalogueEntry entry = reading.entry();
        return new Hit(
                reading.cable().id(),
                entry.displayTitle().orElse(""),
                List.of(),
                entry.created(),
                entry.origin(),
                entry.classification(),
                reading.telegram().tags(),
                words(query).flatMap(word -> snippet(reading, word).stream()).toList(),
                1);
    }

    private static Stream<String> words(Query query) {
        return switch (query) {
            case Query.Word word -> Stream.of(word.word());
            case Query.Phrase phrase -> Stream.of(String.join(" ", phrase.words()));
            case Query.Prefix prefix -> Stream.of(prefix.start());
            case Query.And and -> and.parts().stream().flatMap(FakeRoom::words);
            case Query.Or or -> or.parts().stream().flatMap(FakeRoom::words);
            case Query.Exact exact -> Stream.of(exact.word());
            case Query.Fuzzy fuzzy -> Stream.of(fuzzy.word());
            case Query.Near near -> near.words().stream();
            case Query.OneParagraph one -> words(one.query());
            case Query.Within within -> words(within.query());
            case Query.All _,
                    Query.FieldValue _,
                    Query.FieldPrefix _,
                    Query.WholeValue _,
                    Query.Missing _,
                    Query.Between _,
                    Query.Numbers _,
                    Query.Urgency _,
                    Query.Not _ -> Stream.empty();
        };
    }

    private static Optional<Snippet> snippet(Reading reading, String word) {
        String raw = reading.telegram().raw().replace('\n', ' ');
        int at = raw.toLowerCase(Locale.ROOT).lastIndexOf(word.toLowerCase(Locale.ROOT));
        if (at < 0) {
            return Optional.empty();
        }
        int from = Math.max(0, at - 90);
        String passage = raw.substring(from, Math.min(raw.length(), at + word.length() + 90));
        return Optional.of(new Snippet(passage, List.of(new Snippet.Mark(at - from, at - from + word.length()))));
    }

    private static List<Facet> facets(List<Reading> found) {
        return Stream.of(Dimension.values())
                .map(dimension -> facet(dimension, found))
                .toList();
    }

    private static Facet facet(Dimension dimension, List<Reading> found) {
        var counts = new HashMap<String, Long>();
        for (Reading reading : found) {
            Stream<String> values = dimension.isTime()
                    ? reading
                            .entry()
                            .created()
                            .map(moment -> moment.toString().substring(0, dimension == Dimension.YEAR ? 4 : 7))
                            .stream()
                    : values(reading, dimension.field());
            values.forEach(value -> counts.merge(value, 1L, Long::sum));
        }
        var ordered = new ArrayList<Facet.Count>();
        counts.forEach((value, hits) -> ordered.add(new Facet.Count(value, hits)));
        Comparator<Facet.Count> byValue = Comparator.comparing(Facet.Count::value);
        ordered.sort(
                dimension.isTime()
                        ? byValue
                        : Comparator.comparingLong(Facet.Count::hits).reversed().thenComparing(byValue));
        long none = found.stream()
                .filter(reading -> values(reading, dimension.field()).findAny().isEmpty())
                .count();
        return new Facet(dimension, ordered, 0, none);
    }
}
