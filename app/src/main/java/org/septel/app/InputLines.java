package org.septel.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Lines of a file or of standard input, UTF-8. Before it would have to wait for one, all that was answered so far goes
/// out, so that
/// another program can hold a conversation with us.
final class InputLines implements AutoCloseable {

    private final Terminal terminal;
    private final String file;
    private final BufferedReader reader;
    private long number;

    /// @param file a path, or `-` for standard input
    InputLines(String file, Terminal terminal) throws IOException {
        this.terminal = terminal;
        this.file = file;
        this.reader =
                new BufferedReader(new InputStreamReader(FileRecords.open(file, terminal), StandardCharsets.UTF_8));
    }

    /// The next line without its end; empty after the last.
    Optional<String> next() throws IOException {
        if (!reader.ready()) {
            terminal.out().flush();
        }
        Optional<String> line = Optional.ofNullable(reader.readLine());
        if (line.isPresent()) {
            number++;
        }
        return line;
    }

    /// Where the line that came last stands: `standard input, line 3`.
    String place() {
        return (file.equals("-") ? "standard input" : file) + ", line " + number;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
