package org.septel.app;

import java.io.IOException;
import java.util.List;
import org.septel.archive.Reading;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.Correction;
import org.septel.archive.export.HistoryJson;
import org.septel.telegram.CableId;
import org.septel.web.Request;
import org.septel.web.Response;
import org.septel.web.address.Address;
import org.septel.web.address.Face;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel show`: one cable of the archive.
@Command(
        name = "show",
        customSynopsis = "septel show [--format text|raw|json|html|pdf] [--out FILE] [--versions] ID",
        description = "Print one cable of the archive.")
final class ShowCommand implements Task {

    private static final int OK = 200;

    @Parameters(paramLabel = "ID", description = "Which cable: 07MOSCOW4634.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text to read, the default; raw as it was sent, json, html or pdf.")
    private Format format = Format.text;

    @Option(names = "--versions", description = "List its versions and where each came from, as text or JSON.")
    private boolean versions;

    @Mixin
    private final Destination destination = new Destination();

    private final Wiring wiring;
    private final Terminal terminal;

    ShowCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    /// As typed.
    enum Format {
        text(Face.TEXT, "text"),
        raw(Face.RAW, "the raw text"),
        json(Face.JSON, "JSON"),
        html(Face.HTML, "a page of HTML"),
        pdf(Face.PDF, "a PDF");

        private final Face face;
        private final String words;

        Format(Face face, String words) {
            this.face = face;
            this.words = words;
        }
    }

    @Override
    public ExitCode carryOut() throws IOException {
        CableId cable = wiring.idOf(id);
        try (var archive = wiring.existingArchive()) {
            var room = archive.room(Clearance.ALL);
            Reading reading = wiring.reading(room, cable);
            if (versions) {
                return list(reading, room, archive.workroom().corrections(cable));
            }
            Response answer = wiring.site(room).answer(Request.get(new Address.Cable(cable, format.face).url()));
            if (answer.status() != OK) {
                throw CommandFailure.failed("could not make %s of %s".formatted(format.words, cable));
            }
            destination.put(answer, format.words, terminal);
            return ExitCode.DONE;
        }
    }

    private ExitCode list(Reading reading, ReadingRoom room, List<Correction> corrections) {
        Cable cable = reading.cable();
        List<CableId> duplicates = room.duplicates(cable.newest());
        switch (format) {
            case text -> new VersionsText(terminal).print(cable, duplicates, corrections);
            case json -> terminal.out().println(HistoryJson.versions(cable, duplicates, corrections));
            case raw, html, pdf -> throw CommandFailure.usage("--versions lists as text or json");
        }
        return ExitCode.DONE;
    }
}
