package org.septel.telegram.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The real telegrams beside the project, for tests that read them where they are. A test that needs them is skipped
/// where they are not.
public final class Corpus {

    /// Lines of a Cablegate text above the telegram: id, title, date, classification, origin.
    private static final int CABLEGATE_HEAD = 5;

    private Corpus() {}

    /// The telegrams of one folder of the corpus, by file name.
    public static SortedMap<String, String> telegrams(String folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder(folder))) {
            files.filter(file -> file.toString().endsWith(".txt"))
                    .forEach(file -> texts.put(file.getFileName().toString(), telegram(folder, read(file))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return texts;
    }

    public static boolean isAtHand() {
        return Files.isDirectory(path("cablegate"));
    }

    private static Path path(String name) {
        return Path.of(System.getProperty("septel.root", ".."), "..", "shared", "corpus", name);
    }

    private static Path folder(String name) {
        Path folder = path(name);
        assumeTrue(Files.isDirectory(folder), "skipped: no real texts at " + folder);
        return folder;
    }

    private static String telegram(String folder, String text) {
        int at = 0;
        for (int line = 0; folder.equals("cablegate") && line < CABLEGATE_HEAD; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.substring(at);
    }

    private static String read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException latin) {
                return new String(bytes, Charset.forName("windows-1252"));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(file + " cannot be read", failure);
        }
    }

    /// Every real text, for laws that mutate them; none where they are not at hand.
    public static List<String> all() {
        var texts = new ArrayList<>(telegrams("cablegate").values());
        texts.addAll(telegrams("nara").values());
        texts.addAll(telegrams("nara-bodies").values());
        texts.addAll(telegrams("foia-ocr").values());
        texts.add(Shared.text("seed/07MOSCOW4634.txt"));
        return texts;
    }
}
