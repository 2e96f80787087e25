package org.septel.archive.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.septel.archive.cable.CableFacts;
import org.septel.telegram.CableId;

/// The numbers of every post and year, as far as cables and what they cite make them known.
final class Serials {

    private final Map<PostYear, SerialYear> years = new TreeMap<>();

    /// A post in a year.
    record PostYear(String post, int year) implements Comparable<PostYear> {

        static PostYear of(CableId id) {
            return new PostYear(id.post(), id.year());
        }

        @Override
        public int compareTo(PostYear other) {
            int byPost = post.compareTo(other.post);
            return byPost != 0 ? byPost : Integer.compare(year, other.year);
        }
    }

    /// A cable that is held.
    void held(CableFacts facts) {
        year(facts.id()).held(facts.id().number(), facts.kept(), facts.day().orElse(null));
    }

    void cited(CableId id) {
        year(id).cited(id.number());
    }

    boolean isHeld(CableId id) {
        return of(id).filter(year -> year.isHeld(id.number())).isPresent();
    }

    Optional<SerialYear> of(CableId id) {
        return Optional.ofNullable(years.get(PostYear.of(id)));
    }

    Map<PostYear, SerialYear> years() {
        return years;
    }

    private SerialYear year(CableId id) {
        return years.computeIfAbsent(PostYear.of(id), key -> new SerialYear(key.year()));
    }
}
