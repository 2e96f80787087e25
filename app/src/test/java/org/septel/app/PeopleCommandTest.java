package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class PeopleCommandTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeAnArchive() throws IOException {
        bring(123, "TOLLIVER");
        bring(124, "TOLIVER");
    }

    private void bring(int number, String signer) throws IOException {
        Path file = Files.writeString(
                folder.resolve(number + ".txt"),
                "R 101145Z SEP 05\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nUNCLAS OSLO %06d\n\nSUBJECT: FISH\n\n1. So.\n\n%s\n"
                        .formatted(number, signer));
        assertThat(run("import", file.toString()).exit()).isEqualTo(ExitCode.DONE);
    }

    private Spoken run(String... arguments) {
        return Spoken.by(folder.resolve("archive"), arguments);
    }

    private String others() {
        return run("report", "people", "--format", "csv", "--table", "others").out();
    }

    @Test
    void mergesWhatIsOneAndTakesItBack() {
        assertThat(others().lines()).hasSize(3);
        Spoken merged = run(
                "people",
                "merge",
                "--post",
                "oslo",
                "--person",
                "Ann Tolliver",
                "--reason",
                "a slip",
                "--author",
                "clerk",
                "TOLLIVER",
                "TOLIVER");
        assertThat(merged.out())
                .startsWith("ruling 1: TOLLIVER, TOLIVER at OSLO is Ann Tolliver (merge), by clerk on ")
                .endsWith(": a slip\n");
        assertThat(others().lines()).hasSize(2);
        assertThat(others()).contains("Ann Tolliver").contains("ruling 1");
        assertThat(run("people", "undo", "1").out()).contains("; taken back by ");
        assertThat(others().lines()).hasSize(3);
        assertThat(run("people", "undo", "1").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run("people").out()).contains("ruling 1: ");
    }

    private Spoken split(String reason, String bound, String day) {
        String said = "people split --post OSLO TOLLIVER --reason %s %s %s --person".formatted(reason, bound, day);
        return run(Stream.concat(Stream.of(said.split(" ")), Stream.of("Bo Tolliver"))
                .toArray(String[]::new));
    }

    @Test
    void splitsByPeriod() {
        assertThat(split("moved", "--from", "2006-01-01").exit()).isEqualTo(ExitCode.DONE);
        assertThat(others()).doesNotContain("Bo Tolliver");
        assertThat(split("here", "--to", "2005-12-31").exit()).isEqualTo(ExitCode.DONE);
        assertThat(others()).contains("Bo Tolliver");
    }

    @Test
    void listsThatAreBroughtInNameThePeopleOfAPost() throws IOException {
        Path list = Files.writeString(
                folder.resolve("consuls.tsv"),
                "post\trole\tsurname\tforename\tstarted\tended\nOSLO\tconsul\tTolliver\tAnn\t2004-01-01\t2006-01-01\n");
        assertThat(run("people", "import", list.toString()).out()).startsWith("list 1: consuls.tsv, 1 terms, by ");
        assertThat(run("report", "people", "--format", "csv", "--table", "chiefs")
                        .out())
                .contains("Ann Tolliver")
                .contains("consul");
        assertThat(run("people", "import", "--undo", "1").exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("report", "people", "--format", "csv", "--table", "chiefs")
                        .out())
                .doesNotContain("Tolliver");
    }

    @Test
    void refusesWhatMakesNoSense() throws IOException {
        assertThat(run("people", "merge", "--post", "OSLO", "--person", "A", "--reason", "x", "TOLLIVER")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("people", "split", "--post", "OSLO", "--person", "A", "TOLLIVER")
                        .err())
                .contains("a ruling needs a reason");
        assertThat(run("people", "split", "--post", "no post", "--person", "A", "--reason", "x", "T")
                        .exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("people", "shout").exit()).isEqualTo(ExitCode.USAGE);
        Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "post\tsurname\tforename\tstarted\nQ1\tA\tB\t\n");
        assertThat(run("people", "import", wrong.toString()).err()).contains("wrong.tsv: line 2: a post is as in ids");
    }
}
