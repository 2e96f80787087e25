package org.septel.app;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// The `septel` command. Arguments in, words out, an [ExitCode] back.
public final class Main {

    private final Terminal terminal;
    private final GlobalOptions options = new GlobalOptions();

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    public static void main(String[] arguments) {
        Logging.install();
        System.exit(new Main(Terminal.ofProcess()).run(arguments).number());
    }

    /// Runs one command to its end.
    ExitCode run(String... arguments) {
        var failures = new Failures(terminal, options);
        try {
            int number = commandLine(failures).execute(arguments);
            terminal.out().flush();
            return ExitCode.of(number);
        } catch (RuntimeException | Error trouble) {
            return failures.report(trouble);
        }
    }

    /// Every command, wired. A new command is a line here, and one in `docs/cli.md`.
    CommandLine commandLine(Failures failures) {
        var wiring = new Wiring(terminal, options);
        var septel = new CommandLine(new SeptelCommand(options, terminal));
        add(septel, new DemoCommand(wiring, terminal));
        add(septel, new ServeCommand(wiring, terminal));
        add(septel, new ImportCommand(wiring, terminal));
        add(septel, new SearchCommand(wiring, terminal));
        add(septel, new SimilarCommand(wiring, terminal));
        add(septel, new SavedCommand(wiring, terminal));
        add(septel, new ShowCommand(wiring, terminal));
        add(septel, new DiffCommand(wiring, terminal));
        add(septel, new CiteCommand(wiring, terminal));
        add(septel, new QuoteCommand(wiring, terminal));
        add(septel, new ExplainCommand(wiring, terminal));
        add(septel, new ParseCommand(wiring, terminal));
        add(septel, new ValidateCommand(wiring, terminal));
        add(septel, new WriteCommand(wiring, terminal));
        add(septel, new IdCommand(wiring, terminal));
        add(septel, new GetCommand(wiring, terminal));
        add(septel, new CorrectCommand(wiring, terminal));
        add(septel, new PeopleCommand(wiring, terminal));
        add(septel, new ReportCommand(wiring, terminal));
        add(septel, new StatsCommand(wiring, terminal));
        add(septel, new VerifyCommand(wiring, terminal));
        add(septel, new BackupCommand(wiring, terminal));
        add(septel, new RestoreCommand(wiring, terminal));
        add(septel, new ReindexCommand(wiring, terminal));
        add(septel, new EmbedCommand(wiring, terminal));
        septel.addSubcommand(new CommandLine.HelpCommand());
        return septel.setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(terminal.columns())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(terminal.writer(terminal.out()))
                .setErr(terminal.writer(terminal.err()))
                .setParameterExceptionHandler(
                        (mistake, words) -> failures.usage(mistake).number())
                .setExecutionExceptionHandler(
                        (trouble, command, result) -> failures.report(trouble).number());
    }

    private static void add(CommandLine septel, Task command) {
        septel.addSubcommand(command);
    }
}
