package org.septel.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.septel.archive.cable.PublishedRecord;
import org.septel.samples.SampleCables;
import org.septel.telegram.CableId;

/// Serves invented cables from memory, to look at pages while working on them: port first, then files of telegrams
/// named by their ids, if any.
final class Preview {

    private Preview() {}

    public static void main(String[] arguments) throws Exception {
        FakeRoom room = FakeRoom.ofTwo();
        new SampleCables(1).stream(300).forEach(cable -> room.with(cable.id(), cable.text()));
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            String id = file.getFileName().toString().replaceFirst("\\..*", "");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            int start = Math.max(0, text.indexOf("VZCZ"));
            var record = new PublishedRecord(
                    Optional.of(id),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("RUSSIA-FRANCE RELATIONS: AFTER KOUCHNER, BEFORE"),
                    java.util.List.of(),
                    java.util.List.of());
            room.with(CableId.parse(id).orElseThrow(), text.substring(start), record);
        }
        WebServer.start(room, "127.0.0.1", Integer.parseInt(arguments[0]));
        Thread.currentThread().join();
    }
}
