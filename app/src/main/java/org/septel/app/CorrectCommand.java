package org.septel.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.septel.archive.Workroom;
import org.septel.archive.cable.CatalogueField;
import org.septel.archive.cable.Correction;
import org.septel.telegram.CableId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel correct`: puts a field of a cable right, or takes that back.
@Command(
        name = "correct",
        customSynopsis = {
            "septel correct --reason TEXT [--author NAME] ID FIELD VALUE",
            "septel correct --undo N [--author NAME]"
        },
        description = "Put a field of a cable right. The original stays; lists, JSON and search have the new value.",
        footer = {"FIELD is created, classification, caveats, captions, origin, title, subject or tags.", ""})
final class CorrectCommand implements Task {

    @Parameters(index = "0", arity = "0..1", paramLabel = "ID", description = "Which cable: 07MOSCOW4634.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "FIELD", description = "What to put right: title.")
    private String field = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VALUE",
            description = "What it should be; '' for nothing; values of a list divided by commas.")
    private @Nullable String value;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for whoever asks later.")
    private String reason = "";

    @Option(names = "--author", paramLabel = "NAME", description = "Who says so; the name of your account unless told.")
    private @Nullable String author;

    @Option(names = "--undo", paramLabel = "N", description = "Take the correction with this number back.")
    private long undo;

    private final Wiring wiring;
    private final Terminal terminal;

    CorrectCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() throws IOException {
        String said = value;
        if ((undo == 0) == id.isEmpty() || (undo == 0 && said == null)) {
            throw CommandFailure.usage("name a cable, a field and its value, or --undo N alone");
        }
        try (var archive = wiring.existingArchive()) {
            Workroom workroom = archive.workroom();
            Correction done = undo == 0
                    ? correct(workroom, wiring.idOf(id), said == null ? "" : said)
                    : workroom.undo(undo, Optional.ofNullable(author));
            terminal.out().println(Printable.line(words(done)));
            return ExitCode.DONE;
        } catch (IllegalArgumentException mistake) {
            throw CommandFailure.usage(String.valueOf(mistake.getMessage()));
        }
    }

    private Correction correct(Workroom workroom, CableId cable, String said) {
        CatalogueField known = CatalogueField.named(field)
                .orElseThrow(() -> CommandFailure.usage("no such field: " + field + "; there are "
                        + Arrays.stream(CatalogueField.values())
                                .map(CatalogueField::keyword)
                                .collect(Collectors.joining(", "))));
        return workroom.correct(cable, known, said, Optional.ofNullable(author), reason);
    }

    /// `correction 3 of 07MOSCOW4634: title is "..." (was "..."), by A on 2026-11-24: reason`.
    static String words(Correction correction) {
        return "correction %d of %s: %s is \"%s\" (was \"%s\"), by %s on %s: %s%s"
                .formatted(
                        correction.number(),
                        correction.cable(),
                        correction.field().keyword(),
                        correction.value(),
                        correction.was(),
                        correction.author(),
                        correction.made().toString().substring(0, 10),
                        correction.reason(),
                        correction
                                .undone()
                                .map(undoing -> "; taken back by %s on %s"
                                        .formatted(
                                                undoing.person(),
                                                undoing.at().toString().substring(0, 10)))
                                .orElse(""));
    }
}
