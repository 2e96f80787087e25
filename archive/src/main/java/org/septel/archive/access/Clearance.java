package org.septel.archive.access;

import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Classification;

/// What one reader may see.
///
/// @param highest  the highest level; empty means everything, unmarked cables included
/// @param markings the caveats and captions that the reader is read into
public record Clearance(Optional<Classification> highest, Set<String> markings) {

    /// Sees everything: the one local reader of an archive on a laptop.
    public static final Clearance ALL = new Clearance(Optional.empty(), Set.of());

    public Clearance {
        markings = Set.copyOf(markings);
    }

    /// Whether the reader is one of an audience.
    public boolean permits(Audience audience) {
        return permits(audience.label()) && audience.except().stream().noneMatch(this::permits);
    }

    /// The one place that decides.
    public boolean permits(AccessLabel label) {
        if (highest.isEmpty()) {
            return true;
        }
        return label.level().isPresent()
                && label.level().get().compareTo(highest.get()) <= 0
                && markings.containsAll(label.markings());
    }
}
