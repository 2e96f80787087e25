package org.septel.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Overlay;
import org.septel.archive.cable.PeopleRecord;
import org.septel.archive.search.Facet;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Neighbours;
import org.septel.archive.search.News;
import org.septel.archive.search.Query;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.Searcher;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.Suggestion;
import org.septel.archive.search.WordCounts;
import org.septel.archive.search.meaning.Mapped;
import org.septel.archive.store.Change;
import org.septel.archive.store.Corrections;
import org.septel.archive.store.PeopleStore;
import org.septel.archive.store.Storage;
import org.septel.archive.store.Store;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;

/// The archive of this machine as one reader may see it.
final class LocalRoom implements ReadingRoom {

    /// How many changes are looked through for arrivals at a time.
    private static final int CHANGES_AT_A_TIME = 500;

    private final Archive archive;
    private final Store store;
    private final Corrections corrections;
    private final TelegramParser parser;
    private final Lexicon lexicon;
    private final Clearance clearance;
    private final InCollections collections;
    private final PeopleStore people;
    private final MappedCount mapped = new MappedCount();

    LocalRoom(Archive archive, Storage storage, TelegramParser parser, Lexicon lexicon, Clearance clearance) {
        this.archive = archive;
        this.store = storage.store();
        this.corrections = storage.corrections();
        this.parser = parser;
        this.lexicon = lexicon;
        this.clearance = clearance;
        this.collections = new InCollections(storage.collections());
        this.people = storage.people();
    }

    @Override
    public Optional<Reading> cable(CableId id) {
        return permitted(id).map(cable -> read(cable, cable.newest()));
    }

    @Override
    public Reading read(CableVersion version) {
        Cable cable = permitted(version.id()).orElseThrow(() -> unknown(version));
        return read(cable, held(version));
    }

    @Override
    public boolean holds(CableId id) {
        return permitted(id).isPresent();
    }

    private Reading read(Cable cable, CableVersion version) {
        Telegram telegram =
                parser.parse(store.text(version.content()), version.record().hints(Hints.of(cable.id())));
        var overlay = new Overlay(corrections.of(cable.id()));
        CatalogueEntry entry = CatalogueEntry.of(version.record(), telegram, lexicon);
        return new Reading(cable, version, telegram, overlay.over(entry, lexicon), overlay.standing());
    }

    /// The cable with the versions that the reader may see; empty where that is none.
    private Optional<Cable> permitted(CableId id) {
        return store.cable(id).flatMap(cable -> {
            var overlay = new Overlay(clearance.highest().isEmpty() ? List.of() : corrections.of(id));
            List<CableVersion> versions = cable.versions().stream()
                    .filter(version -> clearance.permits(overlay.over(version.label())))
                    .toList();
            return versions.isEmpty() ? Optional.empty() : Optional.of(new Cable(cable.id(), numbered(versions)));
        });
    }

    /// Counted among themselves: a number that is missing would tell of another version.
    private static List<CableVersion> numbered(List<CableVersion> versions) {
        List<CableVersion> numbered = new ArrayList<>();
        for (CableVersion version : versions) {
            numbered.add(version.numbered(versions.size() - numbered.size()));
        }
        return numbered;
    }

    @Override
    public byte[] original(CableVersion version) {
        return store.original(held(version).original());
    }

    @Override
    public String text(CableVersion version) {
        return store.text(held(version).content());
    }

    @Override
    public Optional<String> text(CableId id, ContentHash content) {
        return permitted(id).stream()
                .flatMap(cable -> cable.versions().stream())
                .map(CableVersion::content)
                .filter(content::equals)
                .findFirst()
                .map(store::text);
    }

    @Override
    public List<CableId> duplicates(CableVersion version) {
        CableVersion held = held(version);
        if (store.text(held.content()).isBlank()) {
            return List.of();
        }
        return store.cablesWith(held.content()).stream()
                .filter(id -> !id.sameTelegram(held.id()))
                .filter(id -> permitted(id).stream()
                        .flatMap(cable -> cable.versions().stream())
                        .anyMatch(other -> other.content().equals(held.content())))
                .toList();
    }

    /// Goes by what the store says of the version, not by the label that it is handed.
    private CableVersion held(CableVersion version) {
        return permitted(version.id()).stream()
                .flatMap(cable -> cable.versions().stream())
                .filter(held ->
                        held.number() == version.number() && held.original().equals(version.original()))
                .findFirst()
                .orElseThrow(() -> unknown(version));
    }

    private static IllegalArgumentException unknown(CableVersion version) {
        return new IllegalArgumentException("no such version: " + version.id() + ", number " + version.number());
    }

    @Override
    public SearchPage search(SearchRequest request) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.search(request.asking(collections.resolved(request.query())));
        }
    }

    @Override
    public void facts(Query query, Consumer<CableFacts> each) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            searcher.facts(collections.resolved(query), each);
        }
    }

    @Override
    public WordCounts words(List<Query> groups, int least) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.words(groups.stream().map(collections::resolved).toList(), least);
        }
    }

    /// Goes back from the last change for as long as it takes: changes that the reader may not see leave no gap.
    @Override
    public List<CableId> arrivals(int most) {
        var arrivals = new LinkedHashSet<CableId>();
        for (long before = store.sequence(); 0 < before && arrivals.size() < most; before -= CHANGES_AT_A_TIME) {
            for (Change change : changes(Math.max(0, before - CHANGES_AT_A_TIME), before)) {
                if (arrivals.size() < most && !arrivals.contains(change.id()) && isArrival(change)) {
                    arrivals.add(change.id());
                }
            }
        }
        return List.copyOf(arrivals);
    }

    /// The latest first.
    private List<Change> changes(long after, long last) {
        try (Stream<Change> changes = store.changesAfter(after)) {
            return changes.limit(last - after).toList().reversed();
        }
    }

    /// Whether a version came that the reader may see; a hidden one and a correction bring no news of a cable.
    private boolean isArrival(Change change) {
        return permitted(change.id()).stream()
                .flatMap(cable -> cable.versions().stream())
                .anyMatch(version -> version.sequence() == change.sequence());
    }

    @Override
    public News news(Query query, long after, int most) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.news(collections.resolved(query), after, most);
        }
    }

    @Override
    public List<Suggestion> suggest(String typed) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return Suggesting.of(typed, searcher, lexicon);
        }
    }

    @Override
    public Facet counted(Query query, Facet.Dimension dimension, int most) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.counted(collections.resolved(query), dimension, most);
        }
    }

    @Override
    public PeopleRecord people() {
        return people.standing();
    }

    @Override
    public Optional<Query> respelt(Query query) {
        if (InCollections.isAskedBy(query)) {
            return Optional.empty();
        }
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.respelt(query);
        }
    }

    @Override
    public List<Hit> similar(CableId id, int most) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.similar(id, most);
        }
    }

    @Override
    public List<CableId> series(CableId id, int far) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.series(id, far);
        }
    }

    @Override
    public String state() {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.state();
        }
    }

    @Override
    public Neighbours neighbours(Query query, SearchRequest.Sort sort, Ranking ranking, CableId id) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return searcher.neighbours(collections.resolved(query), sort, ranking, id);
        }
    }

    @Override
    public List<List<Snippet.Mark>> marks(Query query, List<String> texts) {
        return archive.searchable().marks(query, texts);
    }

    @Override
    public boolean ranksByMeaning() {
        return archive.ranksByMeaning();
    }

    @Override
    public Optional<MeaningCoverage> meaning() {
        return archive.vectors().map(this::coverage);
    }

    private MeaningCoverage coverage(Mapped vectors) {
        try (Searcher searcher = archive.searchable().searcher(clearance)) {
            return mapped.of(vectors, searcher);
        }
    }

    @Override
    public long size() {
        if (clearance.highest().isEmpty()) {
            return store.size();
        }
        return search(SearchRequest.counting(new Query.All())).total();
    }
}
