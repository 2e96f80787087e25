package org.septel.web.pages;

import java.util.Locale;
import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.Watch;
import org.septel.archive.cable.SavedSearch;
import org.septel.archive.search.Hit;
import org.septel.archive.search.News;
import org.septel.archive.search.QueryMistake;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// A saved search with how much is new in it.
///
/// @param news    how many cables, as people write it
/// @param latest  the one that came in last of what is new; empty where nothing is
/// @param mistake why its query can no longer be read
public record SavedEntry(
        long number, String title, String query, String news, Optional<Latest> latest, Optional<String> mistake) {

    /// A version of a cable, up to which all is seen when the reader says so.
    public record Latest(String cable, int version) {}

    static SavedEntry of(SavedSearch search, Watch watch, ReadingRoom room) {
        try {
            return of(search, watch.latest(search), room);
        } catch (QueryMistake mistake) {
            return new SavedEntry(
                    search.number(),
                    search.title(),
                    search.query(),
                    "0",
                    Optional.empty(),
                    Optional.of(String.valueOf(mistake.getMessage())));
        }
    }

    static SavedEntry of(SavedSearch search, News news, ReadingRoom room) {
        Optional<Latest> latest = news.latest().stream()
                .findFirst()
                .map(Hit::id)
                .flatMap(room::cable)
                .map(reading -> new Latest(
                        reading.cable().id().toString(),
                        reading.cable().newest().number()));
        return new SavedEntry(
                search.number(),
                search.title(),
                search.query(),
                String.format(Locale.ENGLISH, "%,d", news.total()),
                latest,
                Optional.empty());
    }

    /// What is new in it.
    public String url() {
        return new Address.OneSaved(number).url();
    }

    public String feed() {
        return new Address.SavedFeed(number).url();
    }

    /// Everything that answers.
    public String results() {
        return new Address.Home(Question.of(query.isEmpty() ? "*" : query)).url();
    }
}
