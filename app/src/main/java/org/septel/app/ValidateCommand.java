package org.septel.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.archive.importing.Entry;
import org.septel.telegram.Severity;
import org.septel.telegram.Telegram;
import org.septel.telegram.validate.Breach;
import org.septel.telegram.validate.TelegramValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `septel validate`: the rules of drafting that telegrams break, as compilers print them.
@Command(
        name = "validate",
        customSynopsis = "septel validate [--format F] FILE...",
        description = "Name every rule of drafting that a telegram breaks, and where. Needs no archive.",
        footer = {"Exit code 1 when a rule of severity error is broken or something could not be read.", ""})
final class ValidateCommand implements Task {

    /// How breaches are printed.
    enum Format {
        /// `draft.txt:14:1: warning: a line of 83 characters (line-too-long, ACP 127)`
        TEXT,
        /// one object a telegram
        JSON
    }

    @Option(names = "--format", defaultValue = "text", description = "text or json, text unless told.")
    private Format format = Format.TEXT;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files in any layout that import takes; - is standard input.")
    private List<String> files = new ArrayList<>();

    private final Wiring wiring;
    private final Terminal terminal;
    private final TelegramValidator validator;
    private boolean errors;

    ValidateCommand(Wiring wiring, Terminal terminal) {
        this.wiring = wiring;
        this.terminal = terminal;
        this.validator = wiring.validator();
    }

    @Override
    public ExitCode carryOut() throws IOException {
        boolean sound = true;
        for (String file : files) {
            var places = new LinePlaces(file);
            try (var records = new FileRecords(file, terminal, Wiring.layouts())) {
                sound &= records.each(found -> validate(found, places));
            }
        }
        return sound && !errors ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private void validate(Entry.SourceRecord found, LinePlaces places) {
        Telegram telegram = wiring.telegram(found);
        List<Breach> breaches = validator.validate(telegram);
        errors |= breaches.stream().anyMatch(breach -> breach.severity() == Severity.ERROR);
        LinePlaces.Lines lines = places.lines(found);
        switch (format) {
            case TEXT ->
                breaches.forEach(breach -> terminal.out()
                        .println(Printable.line("%s: %s: %s (%s, %s)"
                                .formatted(
                                        lines.place(breach.span().start()),
                                        breach.severity().name().toLowerCase(Locale.ROOT),
                                        breach.message(),
                                        breach.rule(),
                                        breach.rule().source()))));
            case JSON -> terminal.out().println(new BreachJson().line(lines, breaches));
        }
    }
}
