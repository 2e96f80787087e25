package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.export.CableJson;
import org.septel.archive.export.TelegramLine;
import org.septel.archive.importing.Entry;
import org.septel.telegram.Telegram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel parse`: cables as JSON lines, without an archive.
@Command(
        name = "parse",
        customSynopsis = "septel parse [--spans] [--jsonl] [FILE|-]...",
        description = "Decode cables into JSON, one line a cable. Needs no archive.",
        footer = {
            "With --jsonl every line of the input is an object "
                    + "{\"text\",\"id\"?,\"year\"?,\"created\"?} and gives one line of output, in the same order. "
                    + "Exit code 1 when something could not be read.",
            ""
        })
final class ParseCommand implements Task {

    @Option(names = "--spans", description = "Add where in the text every element stands.")
    private boolean spans;

    @Option(names = "--jsonl", description = "The input is JSON lines.")
    private boolean jsonLines;

    @Parameters(paramLabel = "FILE", description = "Files in any layout that import takes; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final Terminal terminal;
    private final Wiring wiring;
    private final CableJson cableJson;

    ParseCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
        this.cableJson = wiring.json();
    }

    @Override
    public ExitCode carryOut() throws IOException {
        boolean sound = true;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            sound &= jsonLines ? parseLines(file) : parseRecords(file);
        }
        return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private boolean parseRecords(String file) throws IOException {
        try (var records = new FileRecords(file, terminal, Wiring.layouts())) {
            return records.each(this::print);
        }
    }

    private void print(Entry.SourceRecord found) {
        Telegram telegram = wiring.telegram(found);
        var entry = CatalogueEntry.of(found.record(), telegram, wiring.lexicon());
        String line = spans ? cableJson.lineWithSpans(entry, telegram) : cableJson.line(entry, telegram);
        terminal.out().println(Printable.json(line));
    }

    private boolean parseLines(String file) throws IOException {
        TelegramLine telegrams = wiring.telegramLine();
        try (var lines = new InputLines(file, terminal)) {
            return lines.answer(line -> spans ? telegrams.answerWithSpans(line) : telegrams.answer(line));
        }
    }
}
