package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.AuthorityTerm;
import org.septel.telegram.lexicon.Lexicon;

class AuthorityFileTest {

    private static AuthorityFile read(String... rows) {
        return AuthorityFile.read(
                Stream.concat(Stream.of("kind\tplace\trole\tsurname\tforename\tstarted\tended"), Stream.of(rows))
                        .toList(),
                Lexicon.standard());
    }

    private static List<String> posts(String place, String started) {
        return read("mission\t%s\tchief\tOrtmund\tAda\t%s\t".formatted(place, started)).terms().stream()
                .map(AuthorityTerm::post)
                .toList();
    }

    @Test
    void placesAreTheMissionThere() {
        assertThat(posts("afghanistan", "1973-09-20")).containsExactly("KABUL");
        assertThat(posts("cote-divoire", "1990-01-02")).containsExactly("ABIDJAN");
        assertThat(posts("Florence", "1990-01-02")).containsExactly("FLORENCE");
        assertThat(posts("representative-to-eu", "1990-01-02")).containsExactly("USEUBRUSSELS");
    }

    @Test
    void missionsOfSeveralNamesAreAllOfThem() {
        assertThat(posts("chad", "1980-01-02")).containsExactlyInAnyOrder("FORTLAMY", "NDJAMENA");
    }

    @Test
    void placesMeanOtherPostsAtOtherTimes() {
        assertThat(posts("china", "1966-06-28")).containsExactly("TAIPEI");
        assertThat(posts("china", "1981-09-24")).containsExactly("BEIJING");
    }

    @Test
    void whatMayBeSeveralPostsIsLeftOutAndSaid() {
        assertThat(posts("china", "1974-05-25")).isEmpty();
        assertThat(read("mission\tchina\tchief\tOrtmund\tAda\t1974-05-25\t").leftOut())
                .containsOnlyKeys("ambiguous: china may be TAIPEI, BEIJING; write the post");
    }

    @Test
    void placesWithoutAPostAndTermsWithoutADayAreCounted() {
        AuthorityFile read = read(
                "principal\tambassador-at-large\t\tOrtmund\tAda\t1974-05-25\t",
                "principal\tambassador-at-large\t\tOlsvik\tBo\t1984-05-25\t",
                "mission\tfrance\t\tOlsvik\tBo\t\t");
        assertThat(read.terms()).isEmpty();
        assertThat(read.leftOut())
                .containsEntry("no post is known by ambassador-at-large", 2)
                .containsEntry("no first day", 1)
                .hasSize(2);
    }

    @Test
    void monthsAndYearsAreMeantFromTheirFirstToTheirLastDay() {
        AuthorityTerm term =
                read("mission\tfrance\t\tOlsvik\tBo\t1979-02\t1980").terms().getFirst();
        assertThat(term.started()).isEqualTo(LocalDate.of(1979, 2, 1));
        assertThat(term.ended()).isEqualTo(Optional.of(LocalDate.of(1980, 12, 31)));
    }

    @Test
    void theListOfTheHistoriansIsReadAsTheTableThatComesWithUsHasIt() throws IOException {
        Path file = Path.of(System.getProperty("septel.root", ".."), "..", "shared", "reference", "chiefs.tsv");
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: no chiefs.tsv at hand");
        AuthorityFile read = AuthorityFile.read(Files.readAllLines(file), Lexicon.standard());
        long lines = Files.readAllLines(file).size() - 1L;
        assertThat(read.leftOut().values().stream().mapToInt(Integer::intValue).sum())
                .as("left out: " + read.leftOut())
                .isLessThan((int) (lines / 2));
        List<ChiefsOfMission.Term> known = ChiefsOfMission.standard().of("KABUL");
        List<AuthorityTerm> kabul = read.terms().stream()
                .filter(term -> term.post().equals("KABUL"))
                .toList();
        assertThat(known).isNotEmpty();
        for (ChiefsOfMission.Term term : known) {
            assertThat(kabul)
                    .anyMatch(one -> one.surname().equals(term.surname())
                            && one.started().equals(term.started())
                            && one.ended().equals(term.ended()));
        }
        assertThat(ChiefsOfMission.standard().and(read.terms()).of("KABUL"))
                .as("what both have is there once")
                .hasSize((int) kabul.stream().distinct().count());
    }
}
