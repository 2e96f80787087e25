package org.septel.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.septel.archive.export.Answer;

/// Lines of a file or of standard input, UTF-8, and their answers. Before it has to wait for a line, all that was
/// answered so far goes out, so that another program can hold a conversation with us.
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

    /// Prints what each line is answered with, a line for a line.
    ///
    /// @return whether every line could be read
    boolean answer(Function<String, Answer> question) throws IOException {
        boolean sound = true;
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            if (!line.get().isBlank()) {
                Answer answer = question.apply(line.get());
                terminal.out().println(Printable.json(answer.json()));
                if (!answer.sound()) {
                    terminal.say("septel: " + Printable.line(file.equals("-") ? "standard input" : file) + ", line "
                            + number + " makes no sense");
                    sound = false;
                }
            }
        }
        return sound;
    }

    private Optional<String> next() throws IOException {
        if (!reader.ready()) {
            terminal.out().flush();
        }
        number++;
        return Optional.ofNullable(reader.readLine());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
