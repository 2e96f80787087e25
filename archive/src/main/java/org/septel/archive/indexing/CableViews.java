package org.septel.archive.indexing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;

/// The states in which readers see a cable whose versions are not all for the same eyes: for each set of versions that
/// somebody may see, who that is.
///
/// ```
/// version 1 UNCLASSIFIED, version 2 SECRET
///   -> both versions, for SECRET
///   -> version 1 alone, for UNCLASSIFIED but not SECRET
/// ```
final class CableViews {

    /// Labels of one cable that are told apart; what has more is for those who may see all that come after.
    private static final int MOST_LABELS = 6;

    private CableViews() {}

    /// A cable as some readers see it.
    record View(Audience audience, Cable cable) {}

    /// @param label of a version, with what archivists corrected
    static List<View> of(Cable cable, Function<CableVersion, AccessLabel> label) {
        List<CableVersion> versions = cable.versions();
        List<AccessLabel> labels = told(versions.stream().map(label).distinct().toList());
        var views = new ArrayList<View>();
        for (int set = 1; set < 1 << labels.size(); set++) {
            Set<AccessLabel> seen = new LinkedHashSet<>();
            Set<AccessLabel> unseen = new LinkedHashSet<>();
            for (int i = 0; i < labels.size(); i++) {
                ((set >> i & 1) == 1 ? seen : unseen).add(labels.get(i));
            }
            AccessLabel needed = seen.stream().reduce(AccessLabel::and).orElseThrow();
            if (unseen.stream().noneMatch(needed::implies)) {
                List<CableVersion> shown = versions.stream()
                        .filter(version -> needed.implies(label.apply(version)))
                        .toList();
                views.add(new View(new Audience(needed, lowest(unseen)), new Cable(cable.id(), shown)));
            }
        }
        return views;
    }

    private static List<AccessLabel> told(List<AccessLabel> labels) {
        if (labels.size() <= MOST_LABELS) {
            return labels;
        }
        var told = new ArrayList<>(labels.subList(0, MOST_LABELS - 1));
        told.add(labels.subList(MOST_LABELS - 1, labels.size()).stream()
                .reduce(AccessLabel::and)
                .orElseThrow());
        return told.stream().distinct().toList();
    }

    /// Without those that nobody may see who may not see another of them.
    private static Set<AccessLabel> lowest(Set<AccessLabel> labels) {
        var lowest = new HashSet<AccessLabel>();
        for (AccessLabel label : labels) {
            if (lowest.stream().noneMatch(label::implies)) {
                lowest.removeIf(other -> other.implies(label));
                lowest.add(label);
            }
        }
        return lowest;
    }
}
