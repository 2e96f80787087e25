package org.septel.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.septel.samples.SampleCable;
import org.septel.samples.SampleCables;

/// Writes invented cables as a `cables.csv`: `SampleDump COUNT FILE`.
public final class SampleDump {

    private static final long SEED = 4634;

    private SampleDump() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        Path file = Path.of(arguments[1]);
        try (Stream<SampleCable> cables = new SampleCables(SEED).stream(count);
                BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            long row = 0;
            for (SampleCable cable : (Iterable<SampleCable>) cables::iterator) {
                row++;
                // the columns of the Cablegate dump, but for the id and the text left empty
                out.write("\"%d\",\"\",\"%s\",\"\",\"\",\"\",\"\",\"%s\"\n"
                        .formatted(
                                row,
                                cable.id(),
                                cable.text().replace("\\", "\\\\").replace("\"", "\"\"")));
            }
        }
    }
}
