package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.parse.CableIdReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `septel id`: the canonical form of ids, and what was wrong with them.
@Command(
        name = "id",
        customSynopsis = "septel id [--jsonl] ID...",
        description = "Give the canonical form of cable ids, and say what was wrong with them.",
        footer = "Prints a line for each: as written, canonical form (- if it names no cable), reason. Exit "
                + "code 1 when one of them names no cable.")
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
    private final JsonText json = new JsonText();

    IdCommand(Wiring wiring, Terminal terminal) {
        this.terminal = terminal;
        this.reader = wiring.ids();
    }

    @Override
    public ExitCode carryOut() throws IOException {
        boolean sound = true;
        for (String id : ids.isEmpty() ? List.of("-") : ids) {
            sound &= id.equals("-") ? fromInput() : answer(id);
        }
        return sound ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private boolean fromInput() throws IOException {
        boolean sound = true;
        try (var lines = new InputLines("-", terminal)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!line.get().isBlank()) {
                    sound &= jsonLines
                            ? answerJson(line.get(), lines.place())
                            : answer(line.get().strip());
                }
            }
        }
        return sound;
    }

    private boolean answerJson(String line, String place) {
        Optional<String> written = json.object(line)
                .flatMap(object -> object.optional("id").filter(JsonNode::isString))
                .map(JsonNode::stringValue);
        if (written.isEmpty()) {
            String problem = place + ": not a JSON object with an \"id\"";
            terminal.say("septel: " + problem);
            terminal.out()
                    .println(json.line(json.newObject().put("valid", false).put("reason", problem)));
            return false;
        }
        return answer(written.get());
    }

    /// @return whether it names a cable
    private boolean answer(String written) {
        CableIdReader.Reading reading = reader.read(written);
        if (jsonLines) {
            var object = json.newObject().put("id", written);
            reading.id().map(CableId::toString).ifPresent(id -> object.put("canonical", id));
            terminal.out()
                    .println(json.line(object.put("valid", reading.valid()).put("reason", reading.reason())));
        } else {
            terminal.out()
                    .println(Printable.line(written) + "\t"
                            + reading.id().map(CableId::toString).orElse("-") + "\t"
                            + Printable.line(reading.reason()));
        }
        return reading.id().isPresent();
    }
}
