package org.septel.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.septel.archive.Reading;
import org.septel.archive.access.Clearance;
import org.septel.archive.citing.CitationStyle;
import org.septel.archive.citing.Work;
import org.septel.telegram.view.ReadingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel cite`: how to cite a cable.
@Command(
        name = "cite",
        customSynopsis = "septel cite [--style STYLE] [--paragraph N] ID",
        description = "Print a citation of a cable, or of one of its paragraphs.")
final class CiteCommand implements Task {

    @Parameters(paramLabel = "ID", description = "Which cable: 07MOSCOW4634.")
    private String id = "";

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "chicago, the default; mla, apa, bluebook, bibtex, ris or csl.")
    private String style = CitationStyle.CHICAGO.word();

    @Option(names = "--paragraph", paramLabel = "N", description = "Cite this paragraph.")
    private int paragraph;

    private final Wiring wiring;
    private final Terminal terminal;

    CiteCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        CitationStyle wanted = CitationStyle.of(style)
                .orElseThrow(() -> CommandFailure.usage("no style " + style + "; there are "
                        + Arrays.stream(CitationStyle.values())
                                .map(CitationStyle::word)
                                .collect(Collectors.joining(", "))));
        try (var archive = wiring.existingArchive()) {
            Reading reading = wiring.reading(archive.room(Clearance.ALL), wiring.idOf(id));
            terminal.out().println(Printable.text(wanted.cite(work(reading)).replace("\r\n", "\n")));
            return ExitCode.DONE;
        }
    }

    private Work work(Reading reading) {
        var work = Work.of(
                reading.cable().id(),
                reading.entry(),
                reading.telegram(),
                reading.version().content());
        if (paragraph == 0) {
            return work;
        }
        boolean held = ReadingView.of(reading.telegram()).paragraphs().stream()
                .anyMatch(one ->
                        one.number().filter(number -> number == paragraph).isPresent());
        if (!held) {
            throw CommandFailure.failed(reading.cable().id() + " has no paragraph " + paragraph);
        }
        return work.paragraph(paragraph);
    }
}
