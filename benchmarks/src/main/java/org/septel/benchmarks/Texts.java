package org.septel.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;

/// The telegrams that are measured: 500 invented ones, and the real ones beside the project, which may not be at hand.
final class Texts {

    static final String INVENTED = "invented";
    static final String REAL = "real";

    private static final int COUNT = 500;
    private static final int RECORD_LINES = 5;
    private static final List<String> FOLDERS = List.of("cablegate", "nara", "nara-bodies", "foia-ocr");

    private Texts() {}

    static List<String> of(String set) {
        return switch (set) {
            case INVENTED ->
                new SampleCables(1974).stream(COUNT).map(SampleCable::text).toList();
            case REAL -> real();
            default -> throw new IllegalArgumentException("no such telegrams: " + set);
        };
    }

    /// The invented ones again and again, up to so many characters.
    static String invented(int characters) {
        var text = new StringBuilder(characters);
        List<String> cables = of(INVENTED);
        for (int next = 0; text.length() < characters; next = (next + 1) % cables.size()) {
            text.append(cables.get(next), 0, Math.min(cables.get(next).length(), characters - text.length()));
        }
        return text.toString();
    }

    private static List<String> real() {
        var texts = new ArrayList<String>();
        for (String folder : FOLDERS) {
            Path path = Path.of(System.getProperty("septel.root", "."), "..", "shared", "corpus", folder);
            if (!Files.isDirectory(path)) {
                throw new IllegalStateException("skipped: no real telegrams at " + path);
            }
            try (var files = Files.list(path)) {
                for (Path file : files.sorted().toList()) {
                    texts.add(telegram(folder, read(file)));
                }
            } catch (IOException unreadable) {
                throw new IllegalStateException("skipped: " + path + " cannot be read", unreadable);
            }
        }
        return texts;
    }

    /// A Cablegate text has five lines of its record above the telegram.
    private static String telegram(String folder, String text) {
        int at = 0;
        for (int line = 0; folder.equals("cablegate") && line < RECORD_LINES; line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return text.substring(at);
    }

    private static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
