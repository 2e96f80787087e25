package org.septel.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.septel.archive.analysis.Alignment;
import org.septel.archive.cable.CableCollection;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.Collected;
import org.septel.archive.cable.Collected.Passage;
import org.septel.archive.cable.Collected.Remark;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchPage;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.store.CollectionStore;
import org.septel.telegram.CableId;

/// The collections and notes of one reader. What the reader may not see of the cables is in none of them.
///
/// Safe for any number of threads.
public final class Notebook {

    /// The most cables that are collected at once.
    public static final int MOST_AT_ONCE = 10_000;

    private final CollectionStore store;
    private final ReadingRoom room;
    private final String person;

    Notebook(CollectionStore store, ReadingRoom room, String person) {
        this.store = store;
        this.room = room;
        this.person = person;
    }

    public List<CableCollection> collections() {
        return store.all().stream().map(this::counted).toList();
    }

    /// With as many things as the reader sees of it.
    private CableCollection counted(CableCollection collection) {
        return new CableCollection(
                collection.number(),
                collection.title(),
                collection.author(),
                collection.made(),
                items(collection.number()).size());
    }

    public Optional<CableCollection> collection(long number) {
        return collections().stream().filter(one -> one.number() == number).findFirst();
    }

    /// What is in a collection, in the reader's order.
    public List<Collected> items(long collection) {
        return visible(store.items(collection));
    }

    /// What has all of these words in its note, its category, or the passage itself.
    public List<Collected> search(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return visible(store.items()).stream()
                .filter(item -> {
                    String said = (item.remark().note() + " " + item.remark().category() + " " + item.cable() + " "
                                    + item.what().map(Passage::quotation).orElse(""))
                            .toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(said::contains);
                })
                .toList();
    }

    private List<Collected> visible(List<Collected> items) {
        return items.stream().filter(item -> room.holds(item.cable())).toList();
    }

    /// @throws IllegalArgumentException if there is no title, or a very long one
    public long make(String title) {
        return store.make(checked(title), List.of(), person);
    }

    /// The first collection of a title, or a new one.
    ///
    /// @throws IllegalArgumentException if there is no title, or a very long one
    public Into titled(String title) {
        String wanted = checked(title);
        return store.all().stream()
                .filter(one -> one.title().equals(wanted))
                .findFirst()
                .<Into>map(one -> new Into.Held(one.number()))
                .orElseGet(() -> new Into.New(wanted));
    }

    public void rename(long collection, String title) {
        store.rename(collection, checked(title));
    }

    static String checked(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty() || CableCollection.MAX_TITLE < stripped.length()) {
            throw new IllegalArgumentException(
                    "a collection needs a title, of at most " + CableCollection.MAX_TITLE + " characters");
        }
        return stripped;
    }

    public void remove(long collection) {
        store.remove(collection);
    }

    /// Collects a whole cable; the collection's number.
    ///
    /// @throws IllegalArgumentException if the reader sees no such cable, or there is no such collection
    public long collect(Into into, CableId cable, Remark remark) {
        if (!room.holds(cable)) {
            throw new IllegalArgumentException("no cable " + cable);
        }
        return put(into, List.of(new CollectionStore.New(cable, Optional.empty(), remark)));
    }

    /// Collects a passage, as the newest text has it; the collection's number.
    ///
    /// @throws IllegalArgumentException if the cable has no such words
    public long collect(Into into, CableId cable, String quotation, Remark remark) {
        Reading reading = room.cable(cable).orElseThrow(() -> new IllegalArgumentException("no cable " + cable));
        String raw = reading.telegram().raw();
        var span = Alignment.of(quotation, raw)
                .map(Alignment::found)
                .orElseThrow(() -> new IllegalArgumentException("these words are not in " + cable));
        var passage = new Passage(reading.version().content(), span, quotation.strip());
        return put(into, List.of(new CollectionStore.New(cable, Optional.of(passage), remark)));
    }

    /// Collects every cable that answers a query and is not in the collection yet: at most [#MOST_AT_ONCE], the best
    /// first where not words decide, else the oldest; the collection's number.
    ///
    /// @throws org.septel.archive.search.meaning.MeaningMissing if the ranking needs a model and there is none
    public long collect(Into into, Query query, Ranking ranking) {
        return put(into, missing(wholeCables(into), query, ranking));
    }

    private Set<CableId> wholeCables(Into into) {
        return switch (into) {
            case Into.Held(long collection) ->
                store.items(collection).stream()
                        .filter(item -> item.what().isEmpty())
                        .map(Collected::cable)
                        .collect(Collectors.toCollection(HashSet::new));
            case Into.New _ -> new HashSet<>();
        };
    }

    private List<CollectionStore.New> missing(Set<CableId> held, Query query, Ranking ranking) {
        SearchRequest.Sort sort = ranking == Ranking.WORDS ? SearchRequest.Sort.OLDEST : SearchRequest.Sort.RELEVANCE;
        var found = new ArrayList<CollectionStore.New>();
        Optional<String> after = Optional.empty();
        do {
            SearchPage page =
                    room.search(new SearchRequest(query, SearchRequest.MOST_HITS, after, sort, false, ranking));
            page.hits().stream()
                    .map(Hit::id)
                    .filter(held::add)
                    .limit(MOST_AT_ONCE - found.size())
                    .map(id -> new CollectionStore.New(id, Optional.empty(), Remark.NONE))
                    .forEach(found::add);
            after = page.next();
        } while (after.isPresent() && found.size() < MOST_AT_ONCE);
        return found;
    }

    /// All of it or nothing: a new collection is there with what is in it, or not at all.
    private long put(Into into, List<CollectionStore.New> items) {
        return switch (into) {
            case Into.Held(long collection) -> {
                store.add(collection, items, person);
                yield collection;
            }
            case Into.New(String title) -> store.make(title, items, person);
        };
    }

    public void change(long item, Remark remark) {
        own(item).ifPresent(_ -> store.change(item, remark));
    }

    /// So many places up; down for a negative number.
    public void move(long item, int steps) {
        own(item).ifPresent(_ -> store.move(item, steps));
    }

    public void drop(long item) {
        own(item).ifPresent(_ -> store.drop(item));
    }

    /// Only what the reader sees can be changed.
    private Optional<Collected> own(long item) {
        return visible(store.items()).stream()
                .filter(one -> one.number() == item)
                .findFirst();
    }

    /// Where a passage stands now: in the text that it was read in while the reader sees that, else where the newest
    /// text
    /// has its words.
    public Standing standing(Reading newest, Passage passage) {
        Optional<CableVersion> same = newest.cable().versions().stream()
                .filter(version -> version.content().equals(passage.text()))
                .findFirst();
        if (newest.version().content().equals(passage.text())) {
            return Standing.AS_READ;
        }
        boolean still = Alignment.of(passage.quotation(), newest.telegram().raw())
                .filter(place -> place.similarity() == 1)
                .isPresent();
        return still ? Standing.STILL : same.isPresent() ? Standing.IN_OLDER : Standing.GONE;
    }

    /// Where things are collected.
    public sealed interface Into {

        /// A collection that is there, by its number.
        record Held(long collection) implements Into {}

        /// One that is made with what is collected.
        ///
        /// @throws IllegalArgumentException if there is no title, or a very long one
        record New(String title) implements Into {

            public New {
                title = checked(title);
            }
        }
    }

    /// What became of a passage.
    public enum Standing {
        /// the newest text is the one that was read
        AS_READ,
        /// there is a newer text, which has the same words
        STILL,
        /// the newest text has other words; the one that was read is held
        IN_OLDER,
        /// neither
        GONE
    }
}
