package org.septel.archive.store.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.store.Arrival;
import org.septel.archive.store.Arrivals;
import org.septel.archive.store.StoreException;
import org.septel.archive.store.Upkeep;
import org.septel.telegram.CableId;

@SuppressWarnings("NullAway.Init")
class SqliteStorageTest {

    @TempDir
    Path folder;

    private Path database() {
        return folder.resolve("septel.db");
    }

    private void run(String sql) throws SQLException {
        try (Session session = new DatabaseFile(database(), DatabaseFile.Mode.WRITABLE).session()) {
            session.run(sql);
        }
    }

    private void add(int first, int count) {
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store().add(Arrivals.batch(first, count));
        }
    }

    @Test
    void theFileIsSetUpAsDecided() throws SQLException {
        add(1, 1);
        try (Session session = DatabaseFile.at(database()).writer()) {
            assertThat(session.number("PRAGMA page_size")).isEqualTo(16 * 1024);
            assertThat(session.first("PRAGMA journal_mode", row -> row.getString(1)))
                    .hasValue("wal");
            assertThat(session.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(session.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(session.first("PRAGMA integrity_check", row -> row.getString(1)))
                    .hasValue("ok");
            assertThat(session.list("PRAGMA foreign_key_check", row -> row.getString(1)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with blanks",
                "50%25?mode=ro",
                "hash#tag",
                "caf\u00E9 \u043C\u0438\u0440",
                "a/b/c",
                "it's; \"x\""
            })
    void aFolderMayHaveAnyName(String name) {
        folder = folder.resolve(name);
        assertThat(SqliteStorage.isIn(folder)).isFalse();
        add(1, 3);
        assertThat(SqliteStorage.isIn(folder)).isTrue();
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThat(storage.store().size()).isEqualTo(3);
        }
    }

    @Test
    void anOriginalThatHoldsTheTextCostsLittle() throws SQLException {
        var text = new StringBuilder();
        new Random(7).ints(4_000, 'A', 'z').forEach(c -> text.append((char) c));
        byte[] page = ("<html><pre>" + text + "</pre></html>").getBytes(UTF_8);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store().add(List.of(Arrivals.arrival(Arrivals.id(1), text.toString(), page, Arrivals.RECORD)));
            assertThat(storage.store().original(ContentHash.of(page))).isEqualTo(page);
        }
        try (Session session = DatabaseFile.at(database()).reader()) {
            assertThat(session.number("SELECT length(content) FROM blob WHERE dictionary IS NOT NULL"))
                    .isLessThan(100);
        }
    }

    @Test
    void aLaterVersionsArchiveIsRefused() throws SQLException {
        add(1, 1);
        run("PRAGMA user_version = 99");
        assertThatThrownBy(() -> SqliteStorage.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("later version of Septel")
                .hasMessageContaining(database().toString());
    }

    /// Ids of the seventies were kept with the six letters that their files leave of a post.
    @Test
    void cutPostsOfAnOlderArchiveAreMadeWhole() throws SQLException {
        CableId alone = CableId.parse("1975NEWDE00906").orElseThrow();
        CableId twice = CableId.parse("1974COLOMB03099").orElseThrow();
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store()
                    .add(List.of(
                            Arrivals.arrival(alone, "one"),
                            Arrivals.arrival(twice, "two"),
                            Arrivals.arrival(Arrivals.id(1), "three")));
            storage.store()
                    .add(List.of(Arrivals.arrival(CableId.of(1974, "KANDY", 3099), "two, of another publisher")));
        }
        run("""
                UPDATE cable SET post = 'NEWDE' WHERE post = 'NEWDELHI';
                UPDATE cable SET post = 'COLOMB' WHERE post = 'COLOMBO';
                UPDATE cable SET post = 'COLOMBO', id = '74COLOMBO3099' WHERE post = 'KANDY';
                DROP TABLE dictionary;
                PRAGMA user_version = 7""");
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThat(storage.store().size()).isEqualTo(3);
            assertThat(storage.store()
                            .cable(CableId.of(1975, "NEWDELHI", 906))
                            .orElseThrow()
                            .id())
                    .isEqualTo(alone);
            assertThat(storage.store().cable(twice).orElseThrow().versions())
                    .extracting(CableVersion::number)
                    .containsExactly(2, 1);
            assertThat(storage.store().changesAfter(0)).hasSize(4);
            assertThat(storage.upkeep().verify(Upkeep.Progress.SILENT).damages())
                    .isEmpty();
        }
        run("PRAGMA foreign_key_check");
    }

    @Test
    void everyCutPostOfTheMigrationIsAnId() throws IOException {
        String script = new String(
                Objects.requireNonNull(Schema.class.getResourceAsStream("V008__posts.sql"))
                        .readAllBytes(),
                UTF_8);
        List<String> pairs = Pattern.compile("\\('(\\w+)', '(\\w+)'\\)")
                .matcher(script)
                .results()
                .map(pair -> pair.group(1) + " " + pair.group(2))
                .toList();
        assertThat(pairs).hasSizeGreaterThan(100).allSatisfy(pair -> {
            CableId id = CableId.parse("1975" + pair.split(" ")[0] + "00001").orElseThrow();
            assertThat(id.post()).isEqualTo(pair.split(" ")[1]);
        });
    }

    @Test
    void anotherProgramsDatabaseIsRefusedAndLeftAlone() throws SQLException {
        run("CREATE TABLE recipe (name TEXT)");
        assertThatThrownBy(() -> SqliteStorage.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("something else");
        run("SELECT name FROM recipe");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(database(), "Dear diary, ".repeat(1_000));
        assertThatThrownBy(() -> SqliteStorage.open(folder))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not an archive of Septel");
        assertThat(Files.readString(database())).startsWith("Dear diary, ");
    }

    @Test
    void anEmptyFileThatAKillLeftIsFilled() throws IOException {
        Files.createFile(database());
        add(1, 1);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThat(storage.store().size()).isEqualTo(1);
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> SqliteStorage.open(file.resolve("archive")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(file.resolve("archive").toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE blob SET content = zeroblob(length(content)) WHERE codec = 'zstd'",
                "UPDATE blob SET content = X'00' WHERE codec = 'zstd'",
                "UPDATE blob SET content = X'' WHERE codec = 'zstd'",
                "UPDATE blob SET size = 2147483647 WHERE codec = 'zstd'",
                "UPDATE blob SET size = 1 WHERE codec = 'zstd'",
                "UPDATE blob SET dictionary = hash WHERE codec = 'zstd'",
                "UPDATE blob SET codec = 'rot13' WHERE codec = 'zstd'",
                "PRAGMA foreign_keys = 0; DELETE FROM blob"
            })
    void contentThatHasChangedOnTheDiskIsNamed(String damage) throws SQLException {
        byte[] original = "the bytes of the record ".repeat(20).getBytes(UTF_8);
        String text = "the bytes of the record";
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store().add(List.of(Arrivals.arrival(Arrivals.id(1), text, original, Arrivals.RECORD)));
        }
        run(damage);
        ContentHash hash = ContentHash.of(original);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThatThrownBy(() -> storage.store().original(hash))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(hash.hex());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE blob SET content = X'00' WHERE rowid = 2",
                "PRAGMA foreign_keys = 0; DELETE FROM blob WHERE rowid = 1",
                "PRAGMA foreign_keys = 0; DELETE FROM change WHERE sequence = 2",
                "PRAGMA foreign_keys = 0; DELETE FROM version_value; DELETE FROM version WHERE number = 1",
                "UPDATE version SET sequence = 1"
            })
    void damageIsFoundAndSuchABackupIsNotRestored(String damage) throws SQLException {
        add(1, 3);
        run(damage);
        Path backup = folder.resolve("backup");
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThat(storage.upkeep().verify(Upkeep.Progress.SILENT).damages())
                    .isNotEmpty();
            storage.upkeep().backup(backup);
        }
        Path restored = folder.resolve("restored");
        assertThatThrownBy(() -> SqliteStorage.restore(backup, restored, Upkeep.Progress.SILENT))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("was not restored");
        assertThat(restored).isEmptyDirectory();
    }

    /// Alike, as telegrams are, and no two the same.
    private static List<Arrival> telegrams(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> {
                    var random = new Random(number);
                    var text = new StringBuilder(
                            "CONFIDENTIAL SECTION 01 OF 02 MOSCOW " + number + "\nE.O. 12958: DECL: N/A\n");
                    while (text.length() < 3_000) {
                        text.append(TALK.get(random.nextInt(TALK.size())))
                                .append(random.nextInt(1_000_000))
                                .append('\n');
                    }
                    return Arrivals.arrival(Arrivals.id(number), text.toString());
                })
                .toList();
    }

    private static final List<String> TALK = List.of(
            "THE MINISTER SAID THAT HIS GOVERNMENT WOULD CONSIDER THE PROPOSAL ",
            "AMBASSADOR CALLED ON THE DEPUTY FOREIGN MINISTER TO DELIVER DEMARCHE ",
            "EMBASSY WILL CONTINUE TO MONITOR THE SITUATION AND REPORT ",
            "COMMENT: WE BELIEVE THAT THE PARTIES ARE NOT YET READY TO TALK ");

    @Test
    void textsOfALayoutArePackedByWhatTheyHaveInCommon() throws SQLException {
        List<Arrival> telegrams = telegrams(1, 600);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store().add(telegrams.subList(0, 100));
            storage.store().add(telegrams.subList(100, 500));
            storage.store().add(telegrams.subList(500, 600));
        }
        try (Session session = DatabaseFile.at(database()).reader()) {
            assertThat(session.number("SELECT count(DISTINCT id) FROM dictionary"))
                    .isEqualTo(1);
            assertThat(session.number("SELECT avg(length(content)) FROM blob WHERE rowid > 100"))
                    .isLessThan(session.number("SELECT avg(length(content)) FROM blob WHERE rowid <= 100") * 9 / 10);
        }
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThat(telegrams)
                    .allSatisfy(telegram -> assertThat(storage.store().text(ContentHash.of(telegram.text())))
                            .isEqualTo(telegram.text()));
            assertThat(storage.upkeep().verify(Upkeep.Progress.SILENT).damages())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE dictionary SET content = zeroblob(64) WHERE copy = 1",
                "UPDATE dictionary SET hash = zeroblob(32) WHERE copy = 2",
                "DELETE FROM dictionary WHERE copy = 1"
            })
    void oneCopyOfADictionaryIsEnough(String damage) throws SQLException {
        List<Arrival> telegrams = telegrams(1, 400);
        Path backup = folder.resolve("backup");
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store().add(telegrams);
        }
        run(damage);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            assertThat(storage.store().text(ContentHash.of(telegrams.get(399).text())))
                    .isEqualTo(telegrams.get(399).text());
            storage.upkeep().backup(backup);
            assertThat(storage.upkeep().verify(Upkeep.Progress.SILENT).damages())
                    .singleElement(STRING)
                    .contains("one is damaged");
            storage.store().add(telegrams(1_000, 1));
            assertThat(storage.upkeep().verify(Upkeep.Progress.SILENT).damages())
                    .isEmpty();
        }
        assertThat(SqliteStorage.restore(backup, folder.resolve("restored"), Upkeep.Progress.SILENT)
                        .damages())
                .isEmpty();
    }

    @Test
    void aLostDictionaryIsNamed() throws SQLException {
        List<Arrival> telegrams = telegrams(1, 400);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.store().add(telegrams);
        }
        run("UPDATE dictionary SET content = zeroblob(64)");
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            ContentHash text = ContentHash.of(telegrams.getFirst().text());
            assertThatThrownBy(() -> storage.store().text(text))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("dictionary");
            assertThat(storage.upkeep().verify(Upkeep.Progress.SILENT).damages())
                    .element(0, STRING)
                    .contains("none is sound");
        }
    }

    @Test
    void aRestoredArchiveHoldsTheSame() {
        add(1, 30);
        Path backup = folder.resolve("backup");
        Path restored = folder.resolve("restored");
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            storage.upkeep().backup(backup);
            SqliteStorage.restore(backup, restored, Upkeep.Progress.SILENT);
            try (SqliteStorage other = SqliteStorage.open(restored)) {
                for (int number = 1; number <= 30; number++) {
                    assertThat(other.store().cable(Arrivals.id(number)))
                            .isEqualTo(storage.store().cable(Arrivals.id(number)));
                }
                assertThat(other.upkeep().verify(Upkeep.Progress.SILENT))
                        .isEqualTo(storage.upkeep().verify(Upkeep.Progress.SILENT));
            }
        }
        assertThatThrownBy(() -> SqliteStorage.restore(backup, restored, Upkeep.Progress.SILENT))
                .hasMessageContaining("holds an archive already");
    }

    /// Flips bits and cuts the file: whatever is hit, it is said, and nothing hangs or crashes.
    @Test
    void bitFlippedAndTruncatedFilesAreSaidToBeSo() throws IOException {
        add(1, 200);
        byte[] sound = Files.readAllBytes(database());
        var random = new Random(11);
        for (int i = 0; i < 40; i++) {
            byte[] harmed = i % 4 == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
            if (harmed.length == sound.length) {
                for (int flip = 0; flip < 20; flip++) {
                    harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
                }
            }
            Path backup = Files.write(folder.resolve("harmed" + i), harmed);
            Path restored = folder.resolve("restored" + i);
            try {
                SqliteStorage.restore(backup, restored, Upkeep.Progress.SILENT);
                try (SqliteStorage storage = SqliteStorage.open(restored)) {
                    // the flips hit what holds nothing
                    assertThat(storage.store().size()).isEqualTo(200);
                }
            } catch (StoreException said) {
                assertThat(said).hasMessageContaining(backup.toString());
            }
        }
    }

    @Test
    void aFullDiskIsNamedAndLeavesNothing() throws SQLException {
        add(1, 1);
        try (SqliteStorage storage = SqliteStorage.open(folder)) {
            long held = storage.store().sequence();
            assertThatThrownBy(() -> SqliteStorageTest.fillUp(database()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("disk is full");
            assertThat(storage.store().sequence()).isEqualTo(held);
        }
    }

    /// SQLite treats its own limit of pages as it treats a full disk.
    private static void fillUp(Path file) {
        try (var database = new Database(DatabaseFile.at(file))) {
            database.write(session -> {
                session.run("PRAGMA max_page_count = 1");
                return session.change(
                        "INSERT INTO blob VALUES (zeroblob(32), 'plain', NULL, 9000000, zeroblob(9000000))");
            });
        }
    }

    @Test
    void whereNothingCanBeWrittenReadingWorksAndWritingSaysWhy() throws IOException {
        add(1, 3);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        try {
            assumeTrue(!Files.isWritable(folder), "skipped: this user may write everywhere");
            try (SqliteStorage storage = SqliteStorage.open(folder)) {
                assertThat(storage.store().size()).isEqualTo(3);
                assertThatThrownBy(() -> storage.store().add(Arrivals.batch(4, 1)))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("cannot be written");
            }
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void aFrozenArchiveCanBeRead() throws SQLException {
        add(1, 3);
        var frozen = new DatabaseFile(database(), DatabaseFile.Mode.FROZEN);
        try (Session session = frozen.reader()) {
            assertThat(session.number("SELECT count(*) FROM cable")).isEqualTo(3);
        }
        assertThatThrownBy(() -> new Database(frozen).write(session -> 1))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be written");
    }
}
