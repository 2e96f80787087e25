package org.septel.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.access.Clearance;
import org.septel.web.WebServer;

/// What is done once after a build, so that every later start is quick: makes the demonstration's archive, and uses
/// each
/// command once while Java notes which classes that needs.
public final class Preparation {

    private final Path archive;
    private final Terminal silence = new Terminal(
            new ByteArrayInputStream(
                    "{\"id\": \"07moscow4634\", \"text\": \"SUBJECT: NONE\"}\n".getBytes(StandardCharsets.UTF_8)),
            Terminal.print(OutputStream.nullOutputStream()),
            Terminal.print(OutputStream.nullOutputStream()),
            true,
            true,
            80,
            Map.of());

    private Preparation(Path archive) {
        this.archive = archive;
    }

    /// @param arguments the folder for the demonstration's archive, which must not be there yet
    public static void main(String[] arguments) throws IOException {
        Logging.install();
        var preparation = new Preparation(Path.of(arguments[0]));
        preparation.makeArchive();
        preparation.useCommands();
        preparation.useServer();
    }

    private void makeArchive() throws IOException {
        Path growing = archive.resolveSibling(archive.getFileName() + ".growing");
        Files.createDirectories(growing);
        DemoArchive.make(growing);
        Files.move(growing, archive);
    }

    private void useCommands() throws IOException {
        String id = someId();
        for (List<String> command : List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("search", "economy OR election", "--facets"),
                List.of("search", "minister", "--format", "json"),
                List.of("search", "minister", "--format", "csv"),
                List.of("show", id),
                List.of("show", id, "--format", "json"),
                List.of("explain", id),
                List.of("id", "07moscow4634"),
                List.of("parse", "--jsonl", "-"),
                List.of("get", "/?q=minister"))) {
            new Main(silence).run(withArchive(command));
        }
    }

    private String[] withArchive(List<String> command) {
        var words = new ArrayList<>(command);
        words.add("--archive=" + archive);
        return words.toArray(String[]::new);
    }

    private String someId() throws IOException {
        try (var samples = DemoArchive.samples()) {
            return samples.findFirst().orElseThrow().id().toString();
        }
    }

    /// Asks for the first page that a reader sees, as a browser would.
    private void useServer() throws IOException {
        try (var open = Archive.open(ArchiveSettings.at(archive));
                var server = WebServer.start(open.room(Clearance.ALL), "127.0.0.1", 0)) {
            var address = URI.create(server.address());
            for (String path : List.of("/", "/?q=minister", "/cable/" + someId())) {
                try (var socket = new Socket(address.getHost(), address.getPort());
                        InputStream answer = socket.getInputStream()) {
                    String request = "GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                            + "\r\nConnection: close\r\n\r\n";
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                    answer.transferTo(OutputStream.nullOutputStream());
                }
            }
        }
    }
}
