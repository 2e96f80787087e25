package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.septel.telegram.testing.Corpus;
import org.septel.telegram.testing.ElementLines;

/// Real telegrams that a person has read and held against their parse, element by element. Their words stay where they
/// are: a golden keeps kinds, places and small values, and says in its head which telegram it is of and what was looked
/// at.
/// `-Dgolden.update=true` rewrites all but the heads.
class RealGoldenTest {

    private static final String FOLDER = "telegram/src/test/resources/golden/real";

    static Stream<String> goldens() throws IOException, URISyntaxException {
        try (var files = Files.list(
                Path.of(RealGoldenTest.class.getResource("/golden/real").toURI()))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void readsAsAPersonDoes(String name) throws IOException {
        List<String> golden = GoldenTest.resource("real/" + name).lines().toList();
        List<String> head =
                golden.stream().takeWhile(line -> line.startsWith("#")).toList();
        String telegram = head.getFirst().substring(2);
        List<String> lines = ElementLines.withoutWords(GoldenTest.parse(Corpus.one(telegram)));
        if (Boolean.getBoolean("golden.update")) {
            Path file = Path.of(System.getProperty("septel.root"), FOLDER, name);
            Files.write(file, Stream.concat(head.stream(), lines.stream()).toList());
        }
        assertEquals(String.join("\n", golden.subList(head.size(), golden.size())), String.join("\n", lines), telegram);
    }
}
