package org.septel.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.search.Hit;
import org.septel.archive.search.News;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.store.SavedSearches;
import org.septel.telegram.CableId;

/// The saved searches of one reader, and what is new in each: the cables that answer now and whose newest text came in
/// after the reader looked last. Only what the reader may see is counted. A correction makes nothing new.
///
/// Safe for any number of threads.
public final class Watch {

    /// The most new cables that are handed over at once.
    public static final int MOST_NEWS = 50;

    private final SavedSearches store;
    private final ReadingRoom room;
    private final String person;
    private final LongSupplier followed;

    /// @param followed the sequence that the index has followed
    Watch(SavedSearches store, ReadingRoom room, String person, LongSupplier followed) {
        this.store = store;
        this.room = room;
        this.person = person;
        this.followed = followed;
    }

    /// The reader's own, in the order in which they were saved.
    public List<SavedSearch> searches() {
        return store.all().stream()
                .filter(search -> search.owner().equals(person))
                .toList();
    }

    public Optional<SavedSearch> search(long number) {
        return searches().stream().filter(search -> search.number() == number).findFirst();
    }

    /// Keeps a query; what answers it now is not new.
    ///
    /// @param title empty for the query itself
    /// @throws QueryMistake             if it cannot be read
    /// @throws IllegalArgumentException if title or query are very long
    public long save(String title, String query) {
        String asked = query.strip();
        if (SavedSearch.MAX_QUERY < asked.length()) {
            throw new IllegalArgumentException(
                    "a saved query has at most %,d characters".formatted(SavedSearch.MAX_QUERY));
        }
        Query parsed = new QueryParser().parse(asked);
        String name = title.isBlank() ? named(asked.isEmpty() ? parsed.toString() : asked) : checked(title);
        return store.save(name, asked, person, followed.getAsLong());
    }

    private static String named(String query) {
        int end = Math.min(query.length(), SavedSearch.MAX_TITLE);
        return query.substring(0, 0 < end && Character.isHighSurrogate(query.charAt(end - 1)) ? end - 1 : end);
    }

    public void rename(long search, String title) {
        String name = checked(title);
        search(search).ifPresent(own -> store.rename(own.number(), name));
    }

    private static String checked(String title) {
        String stripped = title.strip();
        if (stripped.isEmpty() || SavedSearch.MAX_TITLE < stripped.length()) {
            throw new IllegalArgumentException(
                    "a saved search needs a name, of at most " + SavedSearch.MAX_TITLE + " characters");
        }
        return stripped;
    }

    public void remove(long search) {
        search(search).ifPresent(own -> store.remove(own.number()));
    }

    /// What is new in a search, the latest first.
    ///
    /// @throws QueryMistake if the query can no longer be read
    public News news(SavedSearch search) {
        return news(search, MOST_NEWS);
    }

    /// A saved search with what is new in it.
    ///
    /// @param mistake why its query can no longer be read; there is then nothing new
    public record Standing(SavedSearch search, News news, Optional<String> mistake) {}

    /// How a search stands, with the latest cable alone.
    public Standing standing(SavedSearch search) {
        return standing(search, 1);
    }

    /// @param most so many new cables are handed over, 1 or more, though more may be counted
    public Standing standing(SavedSearch search, int most) {
        try {
            return new Standing(search, news(search, most), Optional.empty());
        } catch (QueryMistake mistake) {
            return new Standing(search, new News(0, List.of()), Optional.of(String.valueOf(mistake.getMessage())));
        }
    }

    private News news(SavedSearch search, int most) {
        return room.news(new QueryParser().parse(search.query()), search.seen(), most);
    }

    /// A version of a cable, as the reader counts them.
    public record Version(CableId cable, int number) {}

    /// The one with which all of the news is seen; empty where there is none.
    public Optional<Version> last(News news) {
        return news.latest().stream()
                .findFirst()
                .map(Hit::id)
                .flatMap(room::cable)
                .map(Reading::cable)
                .map(cable -> new Version(cable.id(), cable.newest().number()));
    }

    /// Marks as seen what came in up to a version of a cable: what comes in while a reader looks stays new.
    public void see(long search, Version version) {
        search(search)
                .flatMap(_ -> room.cable(version.cable()))
                .flatMap(reading -> reading.cable().versions().stream()
                        .filter(one -> one.number() == version.number())
                        .findFirst())
                .map(CableVersion::sequence)
                .ifPresent(sequence -> store.see(search, sequence));
    }
}
