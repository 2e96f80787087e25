package org.septel.app;

import java.io.IOException;
import java.util.TreeMap;
import org.septel.archive.access.Clearance;
import org.septel.web.Request;
import org.septel.web.Response;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel get`: what a URL would answer, without a server.
@Command(
        name = "get",
        customSynopsis = "septel get [--headers] [--out FILE] PATH",
        description = "Print what a URL of the archive would answer, without a server.",
        footer = {"Exit code 3 when the answer is an error; it is printed all the same.", ""})
final class GetCommand implements Task {

    private static final int FIRST_REDIRECT = 300;
    private static final int FIRST_ERROR = 400;

    @Parameters(paramLabel = "PATH", description = "Such as /cable/07MOSCOW4634.json or '/?q=kosovo'.")
    private String path = "";

    @Option(names = "--headers", description = "Print status and headers first.")
    private boolean headers;

    @Mixin
    private final Destination destination = new Destination();

    private final Wiring wiring;
    private final Terminal terminal;

    GetCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        if (!path.startsWith("/")) {
            throw CommandFailure.usage("a path starts with a slash: /cable/07MOSCOW4634");
        }
        try (var archive = wiring.existingArchive()) {
            Response answer = wiring.site(archive.room(Clearance.ALL)).answer(Request.get(path));
            if (headers) {
                printHeaders(answer);
            }
            destination.put(answer, "an answer of type " + answer.type(), terminal);
            if (FIRST_REDIRECT <= answer.status()) {
                terminal.say("septel: status " + answer.status());
            }
            return answer.status() < FIRST_ERROR ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private void printHeaders(Response answer) {
        terminal.out().println("status: " + answer.status());
        terminal.out().println("Content-Type: " + answer.type());
        new TreeMap<>(answer.headers())
                .forEach((name, value) -> terminal.out().println(name + ": " + Printable.line(value)));
        terminal.out().println();
    }
}
