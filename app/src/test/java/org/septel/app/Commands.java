package org.septel.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/// The commands as picocli knows them.
final class Commands {

    private Commands() {}

    static CommandLine all() {
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                Terminal.print(OutputStream.nullOutputStream()),
                Terminal.print(OutputStream.nullOutputStream()),
                false,
                false,
                80,
                Map.of());
        return new Main(terminal).commandLine(new Failures(terminal, new GlobalOptions()));
    }

    static Collection<CommandLine> each() {
        return all().getSubcommands().values();
    }

    static List<String> names() {
        return all().getSubcommands().keySet().stream()
                .filter(name -> !name.equals("help"))
                .toList();
    }
}
