package org.septel.archive.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Classification;

class PublishedClassificationTest {

    private static void check(String published, String text, Classification level, String... caveats) {
        assertThat(PublishedClassification.parse(published))
                .isEqualTo(new PublishedClassification(text, Optional.of(level), List.of(caveats)));
    }

    @Test
    void partsLevelAndCaveats() {
        check("CONFIDENTIAL", "CONFIDENTIAL", Classification.CONFIDENTIAL);
        check("secret // noforn", "SECRET", Classification.SECRET, "NOFORN");
        check("TOP  SECRET//SI//NOFORN", "TOP SECRET", Classification.TOP_SECRET, "SI", "NOFORN");
    }

    @Test
    void keepsALevelOfTwoPartsTogether() {
        check(
                "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
                "UNCLASSIFIED//FOR OFFICIAL USE ONLY",
                Classification.FOR_OFFICIAL_USE_ONLY);
    }

    @Test
    void findsNoLevelInWordsThatNameNone() {
        assertThat(PublishedClassification.parse("OBSCURE//NOFORN"))
                .isEqualTo(new PublishedClassification("OBSCURE", Optional.empty(), List.of("NOFORN")));
        assertThat(PublishedClassification.parse(" / ").text()).isEmpty();
    }
}
