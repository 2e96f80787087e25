package org.septel.web.pages;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;

/// What the archive holds.
///
/// @param cables how many, as people write it: `251,287`
/// @param years  `1973 to 2010`; empty where no cable has a date
public record Holdings(long size, String cables, Optional<String> years) {

    static Holdings of(ReadingRoom room) {
        long size = room.size();
        Optional<Integer> first = year(room, Sort.OLDEST);
        Optional<Integer> last = year(room, Sort.NEWEST);
        Optional<String> years =
                first.flatMap(from -> last.map(to -> from.equals(to) ? "" + from : from + " to " + to));
        return new Holdings(size, String.format(Locale.ENGLISH, "%,d", size), years);
    }

    private static Optional<Integer> year(ReadingRoom room, Sort sort) {
        var request = new SearchRequest(new Query.All(), 1, Optional.empty(), sort, false);
        return room.search(request).hits().stream()
                .findFirst()
                .flatMap(Hit::created)
                .map(moment -> moment.atOffset(ZoneOffset.UTC).getYear());
    }
}
