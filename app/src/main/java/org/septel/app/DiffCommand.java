package org.septel.app;

import java.io.IOException;
import java.util.OptionalInt;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.Comparison;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.export.HistoryJson;
import org.septel.telegram.CableId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel diff`: how two versions of a cable differ.
@Command(
        name = "diff",
        customSynopsis = "septel diff [--from V] [--to V] [--format text|json] ID",
        description = "Show how two versions of a cable differ, word by word, and which source said what.",
        footer = {"Without --from and --to: the newest version and the one before it.", ""})
final class DiffCommand implements Task {

    @Parameters(paramLabel = "ID", description = "Which cable: 07MOSCOW4634.")
    private String id = "";

    @Option(names = "--from", paramLabel = "V", description = "The number of the version to begin with.")
    private int from;

    @Option(names = "--to", paramLabel = "V", description = "The number of the version to compare with it.")
    private int to;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, the default, or json.")
    private Format format = Format.text;

    private final Wiring wiring;
    private final Terminal terminal;

    DiffCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /// As typed.
    enum Format {
        text,
        json
    }

    @Override
    public ExitCode carryOut() throws IOException {
        CableId wanted = wiring.idOf(id);
        try (var archive = wiring.existingArchive()) {
            ReadingRoom room = archive.room(Clearance.ALL);
            Reading reading = wiring.reading(room, wanted);
            print(compared(reading.cable(), room));
            return ExitCode.DONE;
        }
    }

    private Comparison compared(Cable cable, ReadingRoom room) {
        if (cable.versions().size() == 1) {
            throw CommandFailure.failed(cable.id() + " has one version alone: there is nothing to compare");
        }
        CableVersion newer = version(cable, to == 0 ? cable.newest().number() : to);
        CableVersion older = version(cable, from == 0 ? before(cable, newer) : from);
        return Comparison.of(older, room.text(older), newer, room.text(newer));
    }

    private static int before(Cable cable, CableVersion newer) {
        OptionalInt before = cable.versions().stream()
                .mapToInt(CableVersion::number)
                .filter(number -> number < newer.number())
                .max();
        return before.orElseThrow(() -> CommandFailure.usage("no version comes before " + newer.number()));
    }

    private static CableVersion version(Cable cable, int number) {
        return cable.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> CommandFailure.failed(cable.id() + " has no version " + number + ", only "
                        + cable.versions().stream()
                                .map(version -> String.valueOf(version.number()))
                                .toList()));
    }

    private void print(Comparison compared) {
        switch (format) {
            case json -> terminal.out().println(HistoryJson.comparison(compared));
            case text -> new ComparisonText(terminal).print(compared);
        }
    }
}
