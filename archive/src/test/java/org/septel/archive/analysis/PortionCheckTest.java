package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.cable.Facts.cable;
import static org.septel.telegram.Classification.CONFIDENTIAL;
import static org.septel.telegram.Classification.SECRET;
import static org.septel.telegram.Classification.UNCLASSIFIED;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.Facts;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;

class PortionCheckTest {

    private final PortionCheck check = new PortionCheck();

    private void take(Facts facts) {
        check.take(facts.facts());
    }

    @Test
    void sumsParagraphsByTheLevelOfTheWhole() {
        take(cable("07LIMA1").level(SECRET).portions(Map.of(SECRET, 3, UNCLASSIFIED, 2), 1));
        take(cable("07LIMA2").level(SECRET).portions(Map.of(CONFIDENTIAL, 4), 0));
        take(cable("07LIMA3").portions(Map.of(), 5));

        assertThat(check.levels().get(SECRET)).isEqualTo(new PortionCheck.Sum(2, 10, 1, 2, 200, 20));
        assertThat(check.pairs().get(SECRET)).isEqualTo(Map.of(Optional.of(SECRET), 1, Optional.of(CONFIDENTIAL), 1));
        assertThat(check.pairs().get(UNCLASSIFIED)).isEqualTo(Map.of(Optional.empty(), 1));
        assertThat(check.unmarkedCables()).isEqualTo(1);
    }

    @Test
    void whatCouldBeReleasedIsInClassifiedCablesOnly() {
        take(cable("07LIMA1").level(SECRET).portions(Map.of(SECRET, 3, UNCLASSIFIED, 1), 1));
        take(cable("07LIMA2").level(CONFIDENTIAL).portions(Map.of(CONFIDENTIAL, 3, UNCLASSIFIED, 2), 1));
        take(cable("07LIMA3").portions(Map.of(UNCLASSIFIED, 9), 0));

        assertThat(check.releasable())
                .extracting(PortionCheck.Releasable::id)
                .extracting(Object::toString)
                .containsExactly("07LIMA2", "07LIMA1");
    }

    @Test
    void everyFigureOfTheReportNamesAQueryThatCanBeTyped() {
        take(cable("07LIMA1").level(SECRET).portions(Map.of(CONFIDENTIAL, 3, UNCLASSIFIED, 1), 1));
        take(cable("07LIMA2").level(SECRET).portions(Map.of(), 1));
        Query query = new QueryParser().parse("tag:PREL OR kosovo");
        Report report = new PortionsReport(query).of(check);

        assertThat(report.table("overall").orElseThrow().rows().stream()
                        .flatMap(row -> row.stream())
                        .flatMap(cell -> cell.cables().stream()))
                .isNotEmpty()
                .allSatisfy(found ->
                        assertThat(new QueryParser().parse(found.toString())).isEqualTo(found));
    }

    @Test
    void cablesWithoutLevelOrParagraphsAreLeftOutAndSaidSo() {
        take(cable("07LIMA1").portions(Map.of(), 0));
        Report report = new PortionsReport(new Query.All()).of(check);

        assertThat(report.leftOut()).containsExactly("1 cables without a numbered or marked paragraph");
    }
}
