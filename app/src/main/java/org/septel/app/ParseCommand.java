package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.PublishedRecord;
import org.septel.archive.export.CableJson;
import org.septel.archive.importing.Entry;
import org.septel.telegram.Telegram;
import org.septel.telegram.parse.TelegramParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel parse`: cables as JSON lines, without an archive.
@Command(
        name = "parse",
        customSynopsis = "septel parse [--spans] [--jsonl] [FILE|-]...",
        description = "Decode cables into JSON, one line a cable. Needs no archive.",
        footer = "With --jsonl every line of the input is an object "
                + "{\"text\",\"id\"?,\"year\"?,\"created\"?} and gives one line of output, in the same order. "
                + "Exit code 1 when something could not be read.")
final class ParseCommand implements Task {

    @Option(names = "--spans", description = "Add where in the text every element stands.")
    private boolean spans;

    @Option(names = "--jsonl", description = "The input is JSON lines.")
    private boolean jsonLines;

    @Parameters(paramLabel = "FILE", description = "Files in any layout that import takes; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final Terminal terminal;
    private final Wiring wiring;
    private final TelegramParser parser;
    private final CableJson cableJson;
    private final JsonText json = new JsonText();

    ParseCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
        this.parser = wiring.parser();
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
        print(found.record(), wiring.telegram(found));
    }

    private void print(ParseRequest request) {
        print(request.record(), parser.parse(request.text(), request.hints()));
    }

    private void print(PublishedRecord record, Telegram telegram) {
        var entry = CatalogueEntry.of(record, telegram, wiring.lexicon());
        String line = spans ? cableJson.lineWithSpans(entry, telegram) : cableJson.line(entry, telegram);
        terminal.out().println(Printable.json(line));
    }

    private boolean parseLines(String file) throws IOException {
        boolean sound = true;
        try (var lines = new InputLines(file, terminal)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                Optional<ParseRequest> request = json.object(line.get()).flatMap(o -> ParseRequest.of(o, wiring.ids()));
                request.ifPresentOrElse(this::print, () -> refuse(lines.place()));
                sound &= request.isPresent();
            }
        }
        return sound;
    }

    /// Every line in gives a line out, so that both can be read side by side.
    private void refuse(String place) {
        String problem = place + ": not a JSON object with a \"text\"";
        terminal.say("septel: " + problem);
        terminal.out().println(json.line(json.newObject().put("error", problem)));
    }
}
