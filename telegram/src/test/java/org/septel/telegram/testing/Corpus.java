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
import java.util.regex.Pattern;

/// The real telegrams beside the project, for tests that read them where they are. A test that needs them is skipped
/// where they are not.
public final class Corpus {

    /// Lines of a Cablegate text above the telegram: id, title, date, classification, origin.
    private static final int CABLEGATE_HEAD = 5;

    private static final Pattern ENTITY_MARK = Pattern.compile("\\[\\[|\\|\\| ?\\d+ ?\\]\\]");
    private static final Pattern ENTITY_LIST = Pattern.compile("(?m)^\\uFEFF?\\d+\\. .*[A-Z]{3}\\.[A-Z]+ *\\R");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");

    private Corpus() {}

    /// The telegrams of one folder of the corpus, by file name.
    public static SortedMap<String, String> telegrams(String folder) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder(folder))) {
            files.filter(file ->
                            file.toString().endsWith(".txt") || file.toString().endsWith(".xml"))
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

    /// One real telegram: `cablegate/00RABAT5272.txt`, or `seed` for the one that the project began with.
    public static String one(String path) {
        if (path.equals("seed")) {
            return Shared.seedTelegram();
        }
        int slash = path.indexOf('/');
        Path file = folder(path.substring(0, slash)).resolve(path.substring(slash + 1));
        return telegram(path.substring(0, slash), read(file));
    }

    private static Path folder(String name) {
        Path folder = path(name);
        assumeTrue(Files.isDirectory(folder), "skipped: no real texts at " + folder);
        return folder;
    }

    /// The text as an archive would hand it to the parser: without the head of a Cablegate text, without the marks of
    /// the
    /// hand-made entity lists, without the markup of the TEI documents.
    private static String telegram(String folder, String text) {
        if (folder.equals("nara-bodies-ner")) {
            return ENTITY_LIST.matcher(ENTITY_MARK.matcher(text).replaceAll("")).replaceAll("");
        }
        if (folder.equals("frus")) {
            int body = Math.max(0, text.indexOf("<body"));
            return MARKUP.matcher(text.substring(body)).replaceAll("").replace("&amp;", "&");
        }
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
