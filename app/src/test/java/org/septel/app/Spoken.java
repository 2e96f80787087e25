package org.septel.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/// What the command said, and how it ended.
///
/// @param data standard output as it is, for what is no text
record Spoken(ExitCode exit, String out, String err, byte[] data) {

    /// Runs a command as a script would: no terminal.
    static Spoken by(Path archive, String... arguments) {
        return by(archive, "", arguments);
    }

    static Spoken by(Path archive, String input, String[] arguments) {
        return by(archive, input, false, arguments);
    }

    /// Runs a command as a person would, on a terminal of 80 columns without colours.
    static Spoken toAPerson(Path archive, String... arguments) {
        return by(archive, "", true, arguments);
    }

    private static Spoken by(Path archive, String input, boolean seen, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                Terminal.print(new DataStream(out)),
                Terminal.print(err),
                seen,
                seen,
                80,
                Map.of("SEPTEL_HOME", archive.toString()));
        ExitCode exit = new Main(terminal).run(arguments);
        return new Spoken(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), out.toByteArray());
    }
}
