package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.septel.archive.access.AccessLabel;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.cable.Provenance;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.search.Query;
import org.septel.telegram.CableId;

class WitnessesTest {

    private static CableVersion version(int number, String source, String text, String imported) {
        return new CableVersion(
                CableId.parse("07LIMA1").orElseThrow(),
                number,
                ContentHash.of(text),
                ContentHash.of(text),
                PublishedRecord.NONE,
                new Provenance(source, "text", "UTF-8", 1, 0, text.length()),
                new AccessLabel(Optional.empty(), Set.of()),
                Instant.parse(imported),
                number);
    }

    private static Witnesses compared(String older, String newer) {
        var witnesses = new Witnesses();
        witnesses.cable(2);
        witnesses.compare(
                version(1, "a/2010.zip!/1.txt", older, "2010-12-01T00:00:00Z"),
                older,
                version(2, "a/2011.zip!/1.txt", newer, "2011-09-01T00:00:00Z"),
                newer);
        return witnesses;
    }

    private static List<String> row(Witnesses witnesses, String table) {
        return witnesses.report(new Query.All(), 10).table(table).orElseThrow().rows().stream()
                .flatMap(List::stream)
                .map(Cell::text)
                .toList();
    }

    @Test
    void whatOneTakesOutAndTheNextHasIsReleased() {
        Witnesses witnesses = compared("HE MET XXXXXXXXXXXX IN LIMA.", "HE MET MARIA ROE IN LIMA.");

        assertThat(row(witnesses, "pairs"))
                .containsExactly(
                        "07LIMA1", "1 -> 2", "text of 2010.zip", "text of 2011.zip", "1", "1", "0", "", "MARIA ROE");
        assertThat(row(witnesses, "months")).containsExactly("2011-09", "1", "0", "1", "1", "0");
    }

    @Test
    void whatTheNextTakesOutIsExcised() {
        assertThat(row(compared("HE MET MARIA ROE IN LIMA.", "HE MET XXXXXXXXXXXX IN LIMA."), "sources"))
                .containsExactly("text of 2010.zip -> text of 2011.zip", "1", "0", "1", "0", "1");
    }

    @Test
    void otherLineEndsAreTheSameWords() {
        assertThat(row(compared("HE MET\nHER.", "HE  MET HER."), "sources"))
                .containsExactly("text of 2010.zip -> text of 2011.zip", "1", "1", "0", "0", "0");
    }

    @Test
    void whatIsBeyondTheBoundIsSaid() {
        var witnesses = new Witnesses();
        for (int i = 0; i < 3; i++) {
            witnesses.cable(2);
        }
        assertThat(witnesses.report(new Query.All(), 2).leftOut())
                .singleElement()
                .asString()
                .startsWith("1 cables");
    }
}
