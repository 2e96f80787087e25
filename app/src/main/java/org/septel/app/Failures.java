package org.septel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.septel.archive.MeaningBusy;
import org.septel.archive.search.IndexException;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.archive.store.StoreException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Turns whatever ended a command into one plain sentence and an [ExitCode]. A stack trace is only for those who ask.
final class Failures {

    private final Terminal terminal;
    private final GlobalOptions options;

    Failures(Terminal terminal, GlobalOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /// The command was not understood: says what, and where help is.
    ExitCode usage(ParameterException mistake) {
        terminal.say("septel: " + Printable.line(String.valueOf(mistake.getMessage())));
        UnmatchedArgumentException.printSuggestions(mistake, terminal.writer(terminal.err()));
        terminal.say("Try '" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /// The command was understood and went wrong.
    ExitCode report(Throwable trouble) {
        if (trouble instanceof ClosedPipe) {
            return ExitCode.DONE;
        }
        if (options.debug(terminal)) {
            trouble.printStackTrace(terminal.err());
        }
        terminal.err().println("septel: " + Printable.line(sentence(trouble)));
        terminal.err().flush();
        return switch (trouble) {
            case CommandFailure failure -> failure.code();
            case QueryMistake _ -> ExitCode.USAGE;
            default -> ExitCode.FAILED;
        };
    }

    private static String sentence(Throwable trouble) {
        return switch (trouble) {
            case CommandFailure failure -> message(failure);
            case StoreException failure -> message(failure);
            case IndexException failure -> message(failure);
            case MeaningMissing failure -> message(failure);
            case MeaningBusy failure -> message(failure);
            case QueryMistake mistake ->
                "the query cannot be read at column " + mistake.column() + ": " + message(mistake);
            case InvalidPathException failure -> "not a name of a file: " + failure.getInput();
            case UncheckedIOException failure -> failure.getCause() == null ? message(failure) : of(failure.getCause());
            case IOException failure -> of(failure);
            case OutOfMemoryError _ -> "out of memory; more can be given: SEPTEL_JAVA_OPTIONS=-Xmx4g septel ...";
            default -> "this should not have happened: " + trouble + " (--debug tells more)";
        };
    }

    private static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "no such file: " + missing.getFile();
            case AccessDeniedException denied -> "not allowed to read or write " + denied.getFile();
            case FileSystemException other -> other.getFile() + ": " + other.getReason();
            default -> message(failure);
        };
    }

    private static String message(Throwable trouble) {
        String message = trouble.getMessage();
        return message == null ? trouble.toString() : message;
    }
}
