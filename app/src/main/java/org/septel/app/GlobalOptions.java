package org.septel.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// What every command takes.
final class GlobalOptions {

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The archive's folder; else $SEPTEL_HOME, else ~/.septel.")
    private @Nullable Path archive;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Tell more when something goes wrong; so does $SEPTEL_DEBUG.")
    private boolean debug;

    /// Where the archive is.
    Path home(Terminal terminal) {
        if (archive != null) {
            return archive;
        }
        return terminal.variable("SEPTEL_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".septel"));
    }

    boolean debug(Terminal terminal) {
        return debug || terminal.variable("SEPTEL_DEBUG").isPresent();
    }
}
