package org.septel.app;

import java.io.IOException;
import org.septel.archive.access.Clearance;
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
        customSynopsis = "septel show [--format text|raw|json|html|pdf] [--out FILE] ID",
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
            if (room.cable(cable).isEmpty()) {
                throw CommandFailure.failed("no cable " + cable + " in this archive");
            }
            Response answer = wiring.site(room).answer(Request.get(new Address.Cable(cable, format.face).url()));
            if (answer.status() != OK) {
                throw CommandFailure.failed("could not make %s of %s".formatted(format.words, cable));
            }
            destination.put(answer, format.words, terminal);
            return ExitCode.DONE;
        }
    }
}
