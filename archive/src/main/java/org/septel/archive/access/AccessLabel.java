package org.septel.archive.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.septel.telegram.Classification;

/// What a version of a cable is marked with. Where no level was found it is closed to all but those who may see
/// everything.
///
/// @param level    empty where nothing says it
/// @param markings caveats and captions, upper case
public record AccessLabel(Optional<Classification> level, Set<String> markings) {

    public AccessLabel {
        markings = Set.copyOf(markings);
    }

    /// What who may see both may see.
    public AccessLabel and(AccessLabel other) {
        Optional<Classification> higher =
                level.flatMap(one -> other.level.map(two -> one.compareTo(two) < 0 ? two : one));
        Set<String> all = new HashSet<>(markings);
        all.addAll(other.markings);
        return new AccessLabel(higher, all);
    }

    /// Whether everybody who may see this may see the other.
    public boolean implies(AccessLabel other) {
        if (level.isEmpty()) {
            return true;
        }
        return other.level.isPresent()
                && other.level.get().compareTo(level.get()) <= 0
                && markings.containsAll(other.markings);
    }

    /// One line that is the same for equal labels and no others: `CONFIDENTIAL//NOFORN//SIPDIS`, `UNMARKED`.
    public String key() {
        return Stream.concat(
                        Stream.of(level.map(Classification::toString).orElse("UNMARKED")),
                        new TreeSet<>(markings).stream())
                .collect(Collectors.joining("//"));
    }

    @Override
    public String toString() {
        return key();
    }
}
