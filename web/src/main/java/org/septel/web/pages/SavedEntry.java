package org.septel.web.pages;

import java.util.Locale;
import java.util.Optional;
import org.septel.archive.Watch;
import org.septel.archive.cable.SavedSearch;
import org.septel.web.address.Address;
import org.septel.web.address.Question;

/// A saved search with how much is new in it.
///
/// @param news    how many cables, as people write it
/// @param latest  what came in last of what is new, with which all is seen; empty where nothing is
/// @param mistake why its query can no longer be read
public record SavedEntry(
        long number, String title, String query, String news, Optional<Latest> latest, Optional<String> mistake) {

    /// A version of a cable.
    public record Latest(String cable, int version) {}

    static SavedEntry of(Watch.Standing standing, Watch watch) {
        SavedSearch search = standing.search();
        return new SavedEntry(
                search.number(),
                search.title(),
                search.query(),
                String.format(Locale.ENGLISH, "%,d", standing.news().total()),
                watch.last(standing.news()).map(last -> new Latest(last.cable().toString(), last.number())),
                standing.mistake());
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
