package org.septel.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What the command was started from: where words come from and go to, and what the surroundings say.
///
/// Data goes to `out`, everything else to `err`; both are UTF-8. The launcher script knows which of them a person looks
/// at.
///
/// @param outSeen     whether `out` is a terminal
/// @param errSeen     whether `err` is a terminal
/// @param columns     how wide the terminal is; 80 where nobody knows
/// @param environment variables of the process
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean outSeen,
        boolean errSeen,
        int columns,
        Map<String, String> environment) {

    private static final int BUFFER = 1 << 16;

    /// That of this process.
    static Terminal ofProcess() {
        return new Terminal(
                System.in,
                print(new DataStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER))),
                print(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("septel.terminal.out"),
                Boolean.getBoolean("septel.terminal.err"),
                Math.clamp(Integer.getInteger("septel.terminal.columns", 80), 40, 200),
                System.getenv());
    }

    static PrintStream print(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /// The value of a variable; empty where it is not set or says nothing.
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /// Whether colours are welcome on standard output.
    boolean colours() {
        return outSeen
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").orElse("dumb").equals("dumb");
    }

    /// A stream as libraries want it.
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// Something that a person should know and a script should not read; one line.
    void say(String words) {
        out.flush();
        err.println(words);
        err.flush();
    }
}
