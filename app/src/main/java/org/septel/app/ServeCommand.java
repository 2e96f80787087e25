package org.septel.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.septel.archive.access.Clearance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `septel serve`: the archive as pages, until it is interrupted.
@Command(
        name = "serve",
        customSynopsis = "septel serve [--port N] [--host H] [--embed WHEN]",
        description = "Serve the archive as web pages, to this machine alone, until Ctrl-C.",
        footer = {"Prints the address on standard output.", ""})
final class ServeCommand implements Task {

    private static final int LAST_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen, ${DEFAULT-VALUE} unless told; 0 takes any free port.")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "H",
            description = "Whom to listen to, ${DEFAULT-VALUE} unless told: this machine alone.")
    private String host = "127.0.0.1";

    @Option(
            names = "--embed",
            paramLabel = "WHEN",
            description = "Whether to make cables searchable by meaning in the background, as 'septel embed' does: "
                    + "auto, the default, where that has been begun; on or off.")
    private Embedding embed = Embedding.auto;

    private final Wiring wiring;
    private final Terminal terminal;

    ServeCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        if (port < 0 || LAST_PORT < port) {
            throw CommandFailure.usage("a port is a number from 0 to " + LAST_PORT + ", not " + port);
        }
        warnIfOpen();
        var archive = wiring.existingArchive();
        var room = archive.room(Clearance.ALL);
        if (room.size() == 0) {
            terminal.say("septel: this archive is empty; 'septel import PATH' fills it");
        }
        AutoCloseable embedding = new EmbeddingAside(terminal).begin(archive, embed);
        new OpenHouse(terminal).serve(wiring.server(archive, host, port), embedding, archive);
        return ExitCode.DONE;
    }

    private void warnIfOpen() {
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                terminal.say("septel: whoever can reach this machine can read the whole archive");
            }
        } catch (UnknownHostException e) {
            throw CommandFailure.failed("no such host: " + host);
        }
    }
}
