package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Commands on an archive: the demonstration's, with one hostile cable added.
class ArchiveCommandsTest {

    private static final String HOSTILE = """
            R 101145Z SEP 05
            FM AMEMBASSY OSLO
            TO SECSTATE WASHDC 0001
            UNCLAS OSLO 000123

            E.O. 12958: N/A
            TAGS: EFIS, NO
            SUBJECT: HERRING\u001B[2J WITH AN ESCAPE

            1. The herring\u001B[31m is \u009B7mback.
            TOLLIVER
            """;

    @TempDir
    static Path folder;

    private static Path archive;

    @BeforeAll
    static void makeAnArchive() throws IOException {
        archive = Files.createDirectories(folder.resolve("archive"));
        DemoArchive.make(archive);
        Path cable = Files.writeString(folder.resolve("cable.txt"), HOSTILE);
        Spoken spoken = run("import", cable.toString());
        assertThat(spoken.exit()).as(spoken.err()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).isEqualTo("1 record in 1 file: 1 new, 0 new versions, 0 unchanged, 0 in quarantine\n");
    }

    private static Spoken run(String... arguments) {
        return Spoken.by(archive, arguments);
    }

    @Test
    void importingAgainChangesNothing() {
        assertThat(run("import", folder.resolve("cable.txt").toString()).out())
                .isEqualTo("1 record in 1 file: 0 new, 0 new versions, 1 unchanged, 0 in quarantine\n");
    }

    @Test
    void whatIsMissingIsReportedAndTheRestGoesOn() {
        Spoken spoken = run("import", folder.resolve("cable.txt").toString(), "nowhere");
        assertThat(spoken.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(spoken.err()).contains("nowhere");
        assertThat(run("import", "nowhere").exit()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void searchFindsInEveryFormat() {
        String query = "tag:EFIS herring escape";
        assertThat(run("search", query).out()).startsWith("05OSLO123  2005-09-10  Embassy Oslo  UNCLASSIFIED\n");
        assertThat(run("search", "--format", "ids", query).out()).isEqualTo("05OSLO123\n");
        assertThat(run("search", "--format", "csv", query).out())
                .startsWith("id,created,origin,classification,title,tags\r\n05OSLO123,2005-09-10T11:45:00Z,");
        assertThat(run("search", "--format", "json", "--facets", query).out())
                .contains("\"total\" : 1", "\"id\" : \"05OSLO123\"", "\"tag\"", "\"EFIS\"");
        assertThat(run("search", query).err()).isEqualTo("septel: 1 of 1 cable\n");
    }

    @Test
    void aCableIsCitedInTheStyleThatIsAskedFor() {
        assertThat(run("cite", "05oslo123").out())
                .startsWith("Embassy Oslo. “Herring")
                .contains("” Cable 05OSLO123, September 10, 2005. Unclassified. [text sha256:")
                .doesNotContain("\u001B");
        assertThat(run("cite", "05OSLO123", "--style", "bluebook", "--paragraph", "1")
                        .out())
                .contains(", 05OSLO123, ¶ 1 (Sept. 10, 2005)");
        assertThat(run("cite", "05OSLO123", "--paragraph", "9").exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run("cite", "05OSLO123", "--style", "harvard").err())
                .contains("no style harvard; there are chicago, mla");
    }

    @Test
    void aQuotationIsFoundWhereItStands() {
        assertThat(run("quote", "SUBJECT nothing", "zanzibarian submarines").err())
                .contains("no cable here has");
        assertThat(run("quote", "The herring [31m", "is 7mback").out())
                .startsWith("05OSLO123, paragraph 1, version 1: the same words; punctuation or capitals differ\n")
                .doesNotContain("\u001B");
    }

    @Test
    void aLimitMayBeGreaterThanAPage() {
        assertThat(run("search", "--format", "ids", "--limit", "1000", "").out().lines())
                .hasSize(DemoArchive.CABLES + 1)
                .doesNotHaveDuplicates();
        assertThat(run("search", "--format", "ids", "--limit", "0", "").out()).isEmpty();
    }

    @Test
    void aBatchGoesOnAfterABadQuery() throws IOException {
        Path queries = Files.writeString(
                folder.resolve("queries.txt"), "# mine\nfish\ttag:EFIS herring escape\n\"unclosed\nzanzibarian\n");

        Spoken csv = run("search", "--batch", queries.toString());
        assertThat(csv.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(csv.out().lines())
                .hasSize(4)
                .contains("line,name,query,total,rank,id,created,title,error")
                .anyMatch(line -> line.startsWith("2,fish,tag:EFIS herring escape,1,1,05OSLO123,"))
                .anyMatch(line -> line.startsWith("3,3,\"\"\"unclosed\",,,,,,\"column 1: "))
                .contains("4,4,zanzibarian,0,,,,,");

        assertThat(run("search", "--batch", queries.toString(), "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("{\"line\":3,\"name\":\"3\",\"query\":\"\\\"unclosed\",\"error\":"));
        assertThat(run("search", "--batch", queries.toString(), "more").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void similarCablesAreOthers() {
        assertThat(run("similar", "05OSLO123", "--format", "ids", "--limit", "3")
                        .out()
                        .lines())
                .hasSizeBetween(1, 3)
                .doesNotContain("05OSLO123");
    }

    @Test
    void noHitIsNoFailure() {
        Spoken spoken = run("search", "zanzibarian");
        assertThat(spoken.exit()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("no cable answers zanzibarian");
    }

    @Test
    void aMistakenQueryShowsItsPlace() {
        Spoken spoken = run("search", "herring tga:EFIS");
        assertThat(spoken.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(spoken.out()).isEmpty();
        assertThat(spoken.err()).contains("  herring tga:EFIS\n          ^\n").contains("column 9");
    }

    @Test
    void nothingOfACableReachesATerminalAsAControl() {
        for (String[] command : new String[][] {
            {"search", "herring escape"},
            {"show", "05OSLO123"},
            {"show", "05OSLO123", "--format", "raw"},
            {"show", "05OSLO123", "--format", "json"},
            {"explain", "05OSLO123"},
            {"get", "/cable/05OSLO123/raw"}
        }) {
            Spoken spoken = Spoken.toAPerson(archive, command);
            assertThat(spoken.exit()).as(spoken.err()).isEqualTo(ExitCode.DONE);
            assertThat(spoken.out())
                    .doesNotContain("\u001B")
                    .doesNotContain("\u009B")
                    .isNotEmpty();
        }
    }

    @Test
    void rawIsTheTelegramItself() {
        assertThat(run("show", "05oslo123", "--format", "raw").out()).isEqualTo(HOSTILE);
    }

    @Test
    void aPdfIsNotForATerminal() throws IOException {
        Spoken refused = Spoken.toAPerson(archive, "show", "05OSLO123", "--format", "pdf");
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("--out");
        Path file = folder.resolve("cable.pdf");
        assertThat(Spoken.toAPerson(archive, "show", "05OSLO123", "--format", "pdf", "--out", file.toString())
                        .exit())
                .isEqualTo(ExitCode.DONE);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(new String(run("show", "05OSLO123", "--format", "pdf").data(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aCableThatIsNotHeldIsSaid() {
        Spoken spoken = run("show", "05OSLO999");
        assertThat(spoken.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(spoken.err()).contains("no cable 05OSLO999");
        assertThat(run("explain", "05OSLO999").exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run("show", "herring").err()).contains("no cable is called herring");
    }

    @Test
    void whatOneSourceTakesOutAndAnotherReleasesIsShown() throws IOException {
        Path home = Files.createDirectories(folder.resolve("witnesses"));
        String text = HOSTILE.replace("herring\u001B[31m is", "herring of XXXXXXXXXX is");
        String held = Files.writeString(folder.resolve("held.txt"), text).toString();
        String open = Files.writeString(folder.resolve("open.txt"), text.replace("XXXXXXXXXX", "Tor Hallberg"))
                .toString();
        Spoken.by(home, "import", held);
        assertThat(Spoken.by(home, "diff", "05OSLO123").err()).contains("one version alone");
        Spoken.by(home, "import", open);
        Spoken diff = Spoken.by(home, "diff", "05OSLO123");
        assertThat(diff.out())
                .startsWith("--- version 1: text, record 1 of " + held)
                .contains("herring of [-XXXXXXXXXX-]{+Tor Hallberg+} is")
                .contains("excised in version 1, released in version 2:\n  [-XXXXXXXXXX-]{+Tor Hallberg+}\n");
        assertThat(Spoken.by(home, "diff", "--from", "2", "--to", "1", "--format", "json", "05OSLO123")
                        .out())
                .contains("\"released\":[],\"excised\":[{\"mark\":\"XXXXXXXXXX\",");
        assertThat(Spoken.by(home, "show", "05OSLO123", "--versions").out())
                .containsSubsequence("version 2: text", open, "version 1: text", held);
        assertThat(Spoken.by(home, "diff", "--to", "7", "05OSLO123").err()).contains("no version 7, only [2, 1]");
    }

    @Test
    void aFieldIsPutRightAndTakenBack() throws IOException {
        Path home = Files.createDirectories(folder.resolve("corrections"));
        Spoken.by(home, "import", folder.resolve("cable.txt").toString());
        assertThat(Spoken.by(home, "correct", "05OSLO123", "tags", "efis, senv", "--reason", "as filed")
                        .out())
                .startsWith("correction 1 of 05OSLO123: tags is \"EFIS, SENV\" (was \"EFIS, NO\"), by ");
        assertThat(Spoken.by(home, "search", "--format", "ids", "tag:SENV").out())
                .isEqualTo("05OSLO123\n");
        assertThat(Spoken.by(home, "show", "--format", "json", "05OSLO123").out())
                .contains("\"tags\":[\"EFIS\",\"SENV\"]", "\"was\":\"EFIS, NO\"");
        assertThat(Spoken.by(home, "show", "05OSLO123").out()).contains("Corrected       tags, by ");
        assertThat(Spoken.by(home, "correct", "--undo", "1").exit()).isEqualTo(ExitCode.DONE);
        assertThat(Spoken.by(home, "search", "--format", "ids", "tag:SENV").out())
                .isEmpty();
        assertThat(Spoken.by(home, "show", "--versions", "05OSLO123").out()).contains("taken back by");
        assertThat(Spoken.by(home, "report", "corrections", "--format", "csv").out())
                .contains("1,05OSLO123,tags,");
        assertThat(Spoken.by(home, "correct", "--undo", "1").exit()).isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.by(home, "correct", "05OSLO123", "colour", "red", "--reason", "x")
                        .err())
                .contains("no such field: colour");
        assertThat(Spoken.by(home, "correct", "05OSLO123").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aBackupIsRestoredAndVerified() {
        assertThat(run("verify").out()).contains("all as they were kept");
        String backup = folder.resolve("backup").toString();
        assertThat(run("backup", backup).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run("backup", backup).exit()).isEqualTo(ExitCode.FAILED);
        Path restored = folder.resolve("restored");
        assertThat(Spoken.by(restored, "restore", backup).out()).isEqualTo("restored 301 cables\n");
        assertThat(Spoken.by(restored, "search", "--format", "ids", "minister").out())
                .isEqualTo(run("search", "--format", "ids", "minister").out());
        assertThat(Spoken.by(restored, "restore", backup).err()).contains("holds an archive already");
        assertThat(run("stats", "--format", "csv").out()).startsWith("what,number\r\ncables,301\r\n");
    }

    @Test
    void theLedgerAndTheQuarantineAreReported() throws IOException {
        Path home = Files.createDirectories(folder.resolve("ledger"));
        String prose =
                Files.writeString(folder.resolve("prose.txt"), "Dear diary,\n").toString();
        assertThat(Spoken.by(home, "import", prose, folder.resolve("cable.txt").toString())
                        .exit())
                .isEqualTo(ExitCode.PROBLEMS);
        assertThat(Spoken.by(home, "report", "imports", "--format", "csv").out())
                .startsWith("import,began,state,person,")
                .contains(",2,1,0,0,1,");
        assertThat(Spoken.by(home, "report", "imports").out()).contains(" done ");
        assertThat(Spoken.by(home, "report", "imports", "1", "--format", "json").out())
                .contains("\"file\" : \"" + prose + "\"", "\"records\" : 1");
        assertThat(Spoken.by(home, "report", "quarantine").out())
                .contains(prose, "no line of a telegram was recognised");
        assertThat(Spoken.by(home, "import", "--retry-quarantine").exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(Spoken.by(home, "report", "imports", "--format", "csv").out())
                .contains("(quarantine)");
        assertThat(Spoken.by(home, "report", "imports", "7").err()).contains("no import has the number 7");
        assertThat(Spoken.by(home, "import", "--retry-quarantine", prose).exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(Spoken.by(home, "import").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void getAnswersAsTheServerWould() {
        assertThat(run("get", "/health").out()).isEqualTo("{\"status\":\"ok\",\"cables\":301}\n");
        assertThat(run("get", "--headers", "/cable/05OSLO123.json").out())
                .startsWith("status: 200\nContent-Type: application/json")
                .contains("\"id\":\"05OSLO123\"");
        Spoken missing = run("get", "/cable/05OSLO999");
        assertThat(missing.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(missing.out()).contains("<html");
        assertThat(missing.err()).contains("404");
    }

    @Test
    void explainReadsFilesWithoutAnArchive() {
        Spoken spoken = Spoken.by(
                folder.resolve("none"), "explain", folder.resolve("cable.txt").toString());
        assertThat(spoken.exit()).isEqualTo(ExitCode.DONE);
        assertThat(spoken.out()).contains("| FM AMEMBASSY OSLO\n").contains("Oslo");
        assertThat(spoken.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void explainWritesJson() {
        String line = run(
                        "explain",
                        "--format",
                        "json",
                        folder.resolve("cable.txt").toString())
                .out();
        assertThat(line)
                .contains("{\"kind\":\"from-line\",\"name\":\"From\",\"span\":[")
                .contains("\"rule\":\"ACP 127, format line 6\",\"certainty\":\"certain\",\"tokens\":[{\"span\":[")
                .hasLineCount(1);
    }

    @Test
    void reindexFindsTheSameAgain() {
        String before = run("search", "--format", "ids", "minister").out();
        assertThat(run("reindex").out()).isEqualTo("indexed 301 cables\n");
        assertThat(run("search", "--format", "ids", "minister").out())
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void parseGivesALineForALine() throws IOException {
        Spoken spoken = Spoken.by(
                archive,
                "{\"text\":\"SUBJECT: ONE\"}\nnonsense\n{\"text\":\"SUBJECT: TWO\"}\n",
                new String[] {"parse", "--jsonl", "-"});
        assertThat(spoken.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(spoken.out().lines()).hasSize(3);
        assertThat(spoken.out()).containsSubsequence("\"subject\":\"ONE\"", "\"error\"", "\"subject\":\"TWO\"");
        assertThat(spoken.err()).contains("line 2");
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        assertThat(run("parse", empty.toString()).exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("parse", folder.resolve("missing.txt").toString()).exit())
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void idSaysWhatIsWrong() {
        assertThat(run("id", "07MOSCOW4634").out()).startsWith("07MOSCOW4634\t07MOSCOW4634\t");
        Spoken spoken =
                Spoken.by(archive, "{\"id\":\"07MOSCOW4634\"}\n{\"id\":\"\"}\n", new String[] {"id", "--jsonl", "-"});
        assertThat(spoken.out().lines()).hasSize(2);
        assertThat(run("id", "nonsense").exit()).isEqualTo(ExitCode.PROBLEMS);
    }
}
