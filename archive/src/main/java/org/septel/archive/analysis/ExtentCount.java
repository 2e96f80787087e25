package org.septel.archive.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.septel.archive.analysis.SerialYear.State;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableFacts.Cited;
import org.septel.telegram.CableId;

/// Counts an [Extent]. Hand over everything that is held, in any order. It keeps of each telegram its number alone.
public final class ExtentCount {

    private final Serials serials = new Serials();

    /// Those whom only a published record names: too unsure to estimate by.
    private final Set<CableId> inRecords = new HashSet<>();

    private final SortedMap<String, Long> posts = new TreeMap<>();
    private long held;
    private long records;

    public void take(CableFacts facts) {
        held++;
        records += facts.kept() == CableFacts.Kept.RECORD ? 1 : 0;
        posts.merge(facts.id().post(), 1L, Long::sum);
        serials.held(facts);
        for (Cited cited : facts.cited()) {
            switch (cited.where()) {
                case LINE, TEXT -> serials.cited(cited.id());
                case RECORD -> inRecords.add(cited.id().as(CableId.Form.CABLE));
            }
        }
    }

    public Extent extent() {
        long cited = serials.years().values().stream()
                .mapToLong(year -> year.count(State.CITED))
                .sum();
        long besides = inRecords.stream()
                .filter(id ->
                        serials.of(id).filter(year -> year.isKnown(id.number())).isEmpty())
                .count();
        List<SerialYear> series = serials.years().values().stream()
                .filter(year -> 0 < year.highestHeld())
                .toList();
        return new Extent(held, records, cited + besides, series.size(), SerialGaps.given(series), posts);
    }
}
