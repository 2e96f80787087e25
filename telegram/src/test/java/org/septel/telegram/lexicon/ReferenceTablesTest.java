package org.septel.telegram.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.septel.telegram.testing.Shared;

/// The module's tables against the reference material, where that is at hand: nothing may be missing.
class ReferenceTablesTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @Test
    void hasEveryTagOfEveryList() {
        List<String[]> rows = rows("tags");
        assertThat(rows).hasSizeGreaterThan(1_700);
        var known = LEXICON.tags().stream()
                .map(tag -> tag.code() + " " + tag.family())
                .collect(Collectors.toSet());
        assertThat(rows).allMatch(row -> known.contains(row[0] + " " + row[1]), "in the table of TAGS");
    }

    @Test
    void hasEverySubjectOfThe1970s() {
        for (String list : List.of("subject-tags-1973-79-nara-faq", "subject-tags-1974-handbook")) {
            List<String> codes = rows(list).stream()
                    .map(row -> row[0])
                    .filter(code -> code.chars().allMatch(Character::isUpperCase))
                    .toList();
            assertThat(codes).hasSizeGreaterThan(50).allMatch(LEXICON::isTag);
        }
    }

    @Test
    void hasEveryStationUnderItsIndicator() {
        List<String[]> rows = rows("routing");
        assertThat(rows).hasSizeGreaterThan(2_000);
        assertThat(rows)
                .filteredOn(row -> !row[0].contains(".."))
                .allMatch(row -> LEXICON.stations(row[0]).stream()
                        .anyMatch(station -> station.address().equals(row[1])));
    }

    @Test
    void hasEveryPostAndAbbreviation() {
        assertThat(rows("posts"))
                .hasSizeGreaterThan(360)
                .allMatch(row -> LEXICON.post(row[0]).isPresent());
        List<String[]> abbreviations = rows("abbreviations");
        assertThat(abbreviations).hasSizeGreaterThan(570);
        assertThat(abbreviations)
                .allMatch(row -> Stream.of("", "Armenia")
                        .anyMatch(
                                country -> LEXICON.abbreviation(row[0], country).isPresent()));
    }

    private static List<String[]> rows(String table) {
        return Shared.lines("reference/" + table + ".tsv").stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
    }
}
