package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.septel.archive.export.Answer;
import org.septel.archive.export.IdLine;
import org.septel.telegram.CableId;
import org.septel.telegram.parse.CableIdReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel id`: the canonical form of ids, and what was wrong with them.
@Command(
        name = "id",
        customSynopsis = "septel id [--jsonl] ID...",
        description = "Give the canonical form of cable ids, and say what was wrong with them.",
        footer = {
            "Prints a line for each: as written, canonical form (- if it names no cable), reason. Exit "
                    + "code 1 when one of them names no cable.",
            ""
        })
final class IdCommand implements Task {

    @Option(
            names = "--jsonl",
            description = "JSON lines: {\"id\"} in, {\"id\",\"canonical\",\"valid\",\"reason\"} out.")
    private boolean jsonLines;

    @Parameters(
            paramLabel = "ID",
            description = "Ids as people write them; - reads them from standard input, a line each.")
    private List<String> ids = new ArrayList<>();

    private final Terminal terminal;
    private final CableIdReader reader;
    private final IdLine json;

    IdCommand(Wiring wiring, Terminal terminal) {
        this.terminal = terminal;
        this.reader = wiring.ids();
        this.json = new IdLine(reader);
    }

    @Override
    public ExitCode carryOut() throws IOException {
        boolean sound = true;
        for (String id : ids.isEmpty() ? List.of("-") : ids) {
            sound &= id.equals("-") ? fromInput() : print(id);
        }
        return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private boolean fromInput() throws IOException {
        try (var lines = new InputLines("-", terminal)) {
            return lines.answer(jsonLines ? json::answer : line -> plain(line.strip()));
        }
    }

    private boolean print(String id) {
        Answer answer = jsonLines ? json.of(id) : plain(id);
        terminal.out().println(Printable.json(answer.json()));
        return answer.sound();
    }

    private Answer plain(String id) {
        CableIdReader.Reading reading = reader.read(id);
        String canonical = reading.id().map(CableId::toString).orElse("-");
        return new Answer(
                String.join("\t", Printable.line(id), canonical, Printable.line(reading.reason())),
                reading.id().isPresent());
    }
}
