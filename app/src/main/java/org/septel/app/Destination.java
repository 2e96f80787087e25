package org.septel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.septel.web.Response;
import picocli.CommandLine.Option;

/// Where a document goes: a file that was named, else standard output, if that is a fit place for it.
final class Destination {

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    /// @param what what it is, as a person would call it: `a PDF`
    void put(Response document, String what, Terminal terminal) throws IOException {
        Path named = file;
        boolean text = document.type().startsWith("text/") || document.type().startsWith("application/json");
        boolean page = document.type().startsWith("text/html");
        if (named != null) {
            Files.write(named, document.body());
        } else if (!terminal.outSeen()) {
            terminal.out().write(document.body());
        } else if (!text || page) {
            throw CommandFailure.usage(
                    what + " is not for a terminal: name a file with --out FILE, or redirect the output");
        } else {
            String words = new String(document.body(), StandardCharsets.UTF_8);
            terminal.out().print(Printable.text(words));
        }
    }
}
