package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.septel.archive.export.DraftJson;
import org.septel.archive.export.Drafted;
import org.septel.telegram.write.Draft;
import org.septel.telegram.write.TelegramWriter;
import org.septel.telegram.write.WriterSettings.Heads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel write`: telegrams from JSON.
@Command(
        name = "write",
        customSynopsis = "septel write [--joined] [FILE|-]...",
        description = "Type telegrams from JSON as 'septel parse' prints it. Needs no archive.",
        footer = {"Several telegrams are divided by a line NNNN. Exit code 1 when one could not be written.", ""})
final class WriteCommand implements Task {

    private static final String END_OF_MESSAGE = "NNNN";

    @Option(names = "--joined", description = "Join sections as archives do, without their heads.")
    private boolean joined;

    @Parameters(paramLabel = "FILE", description = "JSON objects, one after the other; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final Wiring wiring;
    private final Terminal terminal;
    private int written;
    private boolean sound = true;

    WriteCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        TelegramWriter writer = wiring.writer(joined ? Heads.FIRST_ONLY : Heads.REPEATED);
        for (String file : files.isEmpty() ? List.of("-") : files) {
            write(file, writer);
        }
        return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void write(String file, TelegramWriter writer) throws IOException {
        var place = new Object() {
            int draft;
        };
        try (var bytes = FileRecords.open(file, terminal)) {
            new DraftJson().each(bytes, drafted -> {
                place.draft++;
                switch (drafted) {
                    case Drafted.Sound(Draft draft) -> type(draft, file, place.draft, writer);
                    case Drafted.Unsound(List<String> reasons) ->
                        reasons.forEach(reason -> refuse(file, place.draft, reason));
                }
            });
        }
        if (place.draft == 0) {
            terminal.say("septel: nothing in " + name(file));
            sound = false;
        }
    }

    private void type(Draft draft, String file, int number, TelegramWriter writer) {
        try {
            String text = writer.write(draft);
            terminal.out().print((written++ == 0 ? "" : END_OF_MESSAGE + "\n") + Printable.text(text));
        } catch (IllegalArgumentException refused) {
            refuse(file, number, String.valueOf(refused.getMessage()));
        }
    }

    private void refuse(String file, int number, String reason) {
        sound = false;
        terminal.say("septel: " + Printable.line("%s, draft %d: %s".formatted(name(file), number, reason)));
    }

    private static String name(String file) {
        return file.equals("-") ? "standard input" : Printable.line(file);
    }
}
