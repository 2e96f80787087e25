package org.septel.archive.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;

class CableViewsLaws {

    private static final CableId ID = CableId.parse("07MOSCOW1").orElseThrow();

    @Property
    void everyReaderSeesOneStateWithJustTheVersionsThatAreForThem(
            @ForAll("labels") List<AccessLabel> labels, @ForAll("clearances") Clearance reader) {
        Cable cable = new Cable(ID, versions(labels));
        List<CableVersion> permitted = cable.versions().stream()
                .filter(version -> reader.permits(version.label()))
                .toList();

        List<CableViews.View> seen = CableViews.of(cable, CableVersion::label).stream()
                .filter(view -> reader.permits(view.audience()))
                .toList();

        assertThat(seen).hasSize(permitted.isEmpty() ? 0 : 1);
        assertThat(seen).allMatch(view -> view.cable().versions().equals(permitted));
    }

    private static List<CableVersion> versions(List<AccessLabel> labels) {
        var versions = new ArrayList<CableVersion>();
        for (int i = labels.size(); 0 < i; i--) {
            ContentHash hash = ContentHash.of("text " + i);
            versions.add(new CableVersion(
                    ID,
                    i,
                    hash,
                    hash,
                    PublishedRecord.NONE,
                    new Provenance("a.txt", "text", "UTF-8", 1, 0, 1),
                    labels.get(i - 1),
                    Instant.EPOCH,
                    i));
        }
        return versions;
    }

    @Provide
    Arbitrary<List<AccessLabel>> labels() {
        return Combinators.combine(Arbitraries.of(Classification.class).optional(0.8), markings())
                .as(AccessLabel::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Clearance> clearances() {
        return Combinators.combine(Arbitraries.of(Classification.class).optional(0.9), markings())
                .as(Clearance::new);
    }

    private static Arbitrary<Set<String>> markings() {
        return Arbitraries.of("NOFORN", "SIPDIS", "NODIS").set().ofMaxSize(2);
    }
}
