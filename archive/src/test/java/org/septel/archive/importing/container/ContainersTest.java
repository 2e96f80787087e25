package org.septel.archive.importing.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.septel.archive.importing.container.Archives.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.septel.archive.importing.ContainerLimits;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.layout.Layouts;

class ContainersTest {

    private static final String STUB = "09QUIVIRA%d\nTitle\n2009-09-16\nUNCLASSIFIED\nEmbassy Quivira\nTEXT %1$d";

    private static final ContainerLimits TIGHT = new ContainerLimits(3, 10, 1_000_000, 4_000_000, 5);

    private static byte[] stub(int number) {
        return bytes(STUB.formatted(number));
    }

    private static Map<String, byte[]> files(String one, byte[] first, String two, byte[] second) {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(one, first);
        files.put(two, second);
        return files;
    }

    private static Map<String, byte[]> two() {
        return files("a/one.txt", stub(1), "two.txt", stub(2));
    }

    private static List<Entry> read(byte[] file) {
        return read(file, ContainerLimits.STANDARD);
    }

    private static List<Entry> read(byte[] file, ContainerLimits limits) {
        return read(new ByteArrayInputStream(file), limits);
    }

    private static List<Entry> read(InputStream file, ContainerLimits limits) {
        var input = new SourceInput("dir/dump.xyz", file);
        try (Stream<Entry> entries = Layouts.within(limits).read(input, Optional.empty())) {
            return entries.toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void checkPlaces(byte[] file, String... places) {
        assertThat(read(file))
                .allMatch(Entry.SourceRecord.class::isInstance)
                .extracting(entry -> entry.provenance().source())
                .containsExactly(places);
    }

    /// `place: reason` of all that could not be read.
    private static List<String> troubles(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry instanceof Entry.Unreadable unreadable
                        ? Stream.of(unreadable.provenance().source() + ": " + unreadable.reason())
                        : Stream.empty())
                .toList();
    }

    @Test
    void namesThePathInsideTheArchive() {
        checkPlaces(Archives.zip(two()), "dir/dump.xyz!/a/one.txt", "dir/dump.xyz!/two.txt");
        checkPlaces(Archives.sevenZip(two()), "dir/dump.xyz!/a/one.txt", "dir/dump.xyz!/two.txt");
        checkPlaces(Archives.tar(two()), "dir/dump.xyz!/a/one.txt", "dir/dump.xyz!/two.txt");
    }

    @Test
    void opensSingleFilesMadeSmall() {
        for (byte[] packed :
                List.of(Archives.gz(stub(1)), Archives.bz2(stub(1)), Archives.xz(stub(1)), Archives.zst(stub(1)))) {
            Entry.SourceRecord record = (Entry.SourceRecord) read(packed).getFirst();
            assertThat(record.text()).isEqualTo("TEXT 1");
            assertThat(record.original()).isEqualTo(stub(1));
            assertThat(record.provenance().source()).isEqualTo("dir/dump.xyz!/dump");
            assertThat(record.provenance().end()).isEqualTo(stub(1).length);
        }
    }

    @Test
    void knowsATapeArchiveWithoutItsMarkByItsSum() {
        byte[] tar = Archives.tar(Map.of("one.txt", stub(1)));
        int sum = 0;
        for (int at = 257; at < 265; at++) {
            sum += tar[at];
            tar[at] = 0;
        }
        int before = Integer.parseInt(new String(tar, 148, 6, StandardCharsets.US_ASCII).strip(), 8);
        byte[] written = bytes("%06o".formatted(before - sum));
        System.arraycopy(written, 0, tar, 148, written.length);
        checkPlaces(tar, "dir/dump.xyz!/one.txt");
    }

    @Test
    void opensArchivesInArchives() {
        checkPlaces(
                Archives.zip(files("x.tar.gz", Archives.gz(Archives.tar(two())), "three.txt", stub(3))),
                "dir/dump.xyz!/x.tar.gz!/x.tar!/a/one.txt",
                "dir/dump.xyz!/x.tar.gz!/x.tar!/two.txt",
                "dir/dump.xyz!/three.txt");
    }

    @Test
    void readsAllMembersOfAPackedFileThatWasAppendedTo() {
        byte[] first = Archives.gz(bytes(STUB.formatted(1).substring(0, 20)));
        byte[] rest = Archives.gz(bytes(STUB.formatted(1).substring(20)));
        byte[] both = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, both, first.length, rest.length);
        assertThat(((Entry.SourceRecord) read(both).getFirst()).text()).isEqualTo("TEXT 1");
    }

    @Test
    void takesNamesForLabelsAlone() {
        checkPlaces(
                Archives.zip(files("../../etc/passwd", stub(1), "C:\\windows\\x", stub(2))),
                "dir/dump.xyz!/../../etc/passwd",
                "dir/dump.xyz!/C:/windows/x");
    }

    @Test
    void passesOverWhatSystemsKeepForThemselves() {
        checkPlaces(Archives.zip(files("__MACOSX/._one.txt", stub(1), "two.txt", stub(2))), "dir/dump.xyz!/two.txt");
    }

    @Test
    void passesOverLinksAndDevices() {
        assertThat(read(Archives.tarOfALinkAndADevice()))
                .extracting(entry -> ((Entry.PassedOver) entry).reason())
                .containsExactly("a link in an archive", "neither file nor folder in an archive");
    }

    @Test
    void goesOnBehindAnEmptyMemberAndABinaryOne() {
        List<Entry> entries = read(Archives.zip(files("empty", new byte[0], "noise", new byte[500])));
        assertThat(troubles(entries))
                .containsExactly(
                        "dir/dump.xyz!/empty: no record in it",
                        "dir/dump.xyz!/noise: not a text: it is full of control characters");
        assertThat(troubles(read(Archives.zip(Map.of())))).containsExactly("dir/dump.xyz: no file in it");
    }

    @Test
    void saysThatAPasswordIsMissing() {
        assertThat(troubles(read(Archives.sevenZip(two(), 'x'))))
                .first()
                .asString()
                .endsWith(": locked with a password");
    }

    static List<byte[]> archives() {
        return List.of(
                Archives.zip(two()),
                Archives.sevenZip(two()),
                Archives.tar(two()),
                Archives.gz(stub(1)),
                Archives.bz2(stub(1)),
                Archives.xz(stub(1)),
                Archives.zst(stub(1)));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void survivesBeingCutAnywhere(byte[] archive) {
        for (int length = 0; length < archive.length; length += 1 + archive.length / 100) {
            read(Arrays.copyOf(archive, length));
        }
        assertThat(troubles(read(Arrays.copyOf(archive, archive.length / 6)))).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("archives")
    void survivesAFlippedBitAnywhere(byte[] archive) {
        for (int at = 0; at < archive.length; at += 1 + archive.length / 150) {
            byte[] flipped = archive.clone();
            flipped[at] ^= (byte) (1 << (at % 8));
            read(flipped, TIGHT);
        }
    }

    @Test
    void readsTheMembersBeforeTheBreak() {
        byte[] zip = Archives.zip(two());
        List<Entry> entries = read(Arrays.copyOf(zip, zip.length / 2));
        assertThat(entries.getFirst()).isInstanceOf(Entry.SourceRecord.class);
        assertThat(troubles(entries)).contains("dir/dump.xyz: breaks off before its end");
    }

    @Test
    void stopsABombByItsRatio() {
        List<Entry> entries = read(Archives.zip(files("bomb", new byte[3_000_000], "two.txt", stub(2))), TIGHT);
        assertThat(troubles(entries))
                .endsWith("dir/dump.xyz!/bomb: unpacks to more than 10 times its size; the rest of it is not read");
    }

    @Test
    void countsWhatIsNestedAndWhatIsSkipped() {
        byte[] inner = Archives.gz(new byte[900_000]);
        List<Entry> entries = read(Archives.zip(files("a.gz", inner, "b.gz", inner)), TIGHT);
        assertThat(troubles(entries)).anyMatch(trouble -> trouble.contains("unpacks to more than 10 times its size"));
    }

    @Test
    void stopsAtTheLimits() {
        byte[] deep = stub(1);
        for (int depth = 0; depth < 4; depth++) {
            deep = Archives.gz(deep);
        }
        assertThat(troubles(read(deep, TIGHT)))
                .containsExactly("dir/dump.xyz!/dump!/dump!/dump: archives in one another, more than 3 deep");
        var many = new LinkedHashMap<String, byte[]>();
        for (int number = 1; number <= 7; number++) {
            many.put("file" + number, stub(number));
        }
        List<Entry> entries = read(Archives.zip(many), TIGHT);
        assertThat(entries).hasSize(6);
        assertThat(troubles(entries))
                .containsExactly("dir/dump.xyz: holds more than 5 files; the rest of it is not read");
    }

    @Test
    void readsTextOfTwoBytesALetter() {
        String text = STUB.formatted(1) + "\uD83D\uDE00\u00E9";
        for (String mark : List.of("UTF-16LE", "UTF-16BE")) {
            byte[] file = ("\uFEFF" + text).getBytes(java.nio.charset.Charset.forName(mark));
            Entry.SourceRecord record = (Entry.SourceRecord) read(file).getFirst();
            assertThat(record.text()).isEqualTo("TEXT 1\uD83D\uDE00\u00E9");
            assertThat(record.provenance().source()).isEqualTo("dir/dump.xyz!/UTF-8");
            assertThat(record.original()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
