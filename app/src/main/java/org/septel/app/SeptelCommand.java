package org.septel.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `septel` without a command: says what there is.
@Command(
        name = "septel",
        customSynopsis = "septel [--archive DIR] COMMAND ...",
        description = "An open archive for diplomatic cables: reads every layout, decodes every line, loses nothing.",
        footer = {
            "To begin:",
            "  septel demo                     sample cables in your browser",
            "  septel import FOLDER            your own cables, into ~/.septel",
            "  septel search 'kosovo 2007'     find some",
            "  septel explain ID               read one, line by line"
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = SeptelCommand.Version.class,
        usageHelpAutoWidth = false,
        synopsisHeading = "Usage: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        sortOptions = false)
final class SeptelCommand implements Task {

    @Mixin
    @SuppressWarnings("UnusedVariable") // picocli fills it
    private final GlobalOptions options;

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    SeptelCommand(GlobalOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    @Override
    public ExitCode carryOut() {
        spec.commandLine().usage(terminal.out());
        return ExitCode.DONE;
    }

    /// `septel 0.1.0`, from the jar's manifest.
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"septel " + (version == null ? "(not packaged)" : version)};
        }
    }
}
