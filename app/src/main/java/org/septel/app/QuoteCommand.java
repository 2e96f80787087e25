package org.septel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.septel.archive.Quotation;
import org.septel.archive.access.Clearance;
import org.septel.archive.analysis.WordDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `septel quote`: where a quotation comes from, and whether it is right.
@Command(
        name = "quote",
        customSynopsis = "septel quote TEXT...",
        description = "Find the cable, paragraph and version that a quotation comes from, and what differs.",
        footer = {"- as the text reads it from standard input.", ""})
final class QuoteCommand implements Task {

    private static final int MOST_BYTES = 100_000;

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "What is quoted, or -.")
    private List<String> text = List.of();

    private final Wiring wiring;
    private final Terminal terminal;

    QuoteCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        String quoted = quoted();
        if (quoted.isBlank()) {
            throw CommandFailure.usage("there is no quotation to look for");
        }
        try (var archive = wiring.existingArchive()) {
            List<Quotation.Found> places = new Quotation(archive.room(Clearance.ALL)).find(quoted);
            places.forEach(place -> print(place, quoted));
            if (places.isEmpty()) {
                terminal.say("septel: no cable here has six of ten of these words in one place");
            }
            return ExitCode.DONE;
        }
    }

    private String quoted() throws IOException {
        return text.equals(List.of("-"))
                ? new String(terminal.in().readNBytes(MOST_BYTES), StandardCharsets.UTF_8).strip()
                : String.join(" ", text).strip();
    }

    private void print(Quotation.Found place, String quoted) {
        terminal.out()
                .println("%s%s, version %d: %s"
                        .formatted(
                                place.reading().cable().id(),
                                place.number()
                                        .map(number -> ", paragraph " + number)
                                        .orElse(""),
                                place.version().number(),
                                verdict(place)));
        terminal.out().println("  " + Printable.line(marked(place.passage(), quoted)));
    }

    private static String verdict(Quotation.Found place) {
        if (place.exactHere()) {
            return "exact";
        }
        return place.similarity() == 1
                ? "the same words; punctuation or capitals differ"
                : "%d %% of the words agree".formatted((int) (100 * place.similarity()));
    }

    /// What the quotation alone has in `[-...-]`, what the cable alone has in `{+...+}`.
    private static String marked(String passage, String quoted) {
        var marked = new StringBuilder();
        int at = 0;
        for (var change : WordDiff.of(quoted, passage).changes()) {
            marked.append(passage, at, change.newer().start());
            marked.append(change.older().isEmpty() ? "" : "[-" + change.older().of(quoted) + "-]");
            marked.append(change.newer().isEmpty() ? "" : "{+" + change.newer().of(passage) + "+}");
            at = change.newer().end();
        }
        return marked.append(passage, at, passage.length()).toString();
    }
}
