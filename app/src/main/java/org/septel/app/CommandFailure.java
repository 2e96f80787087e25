package org.septel.app;

/// A command cannot go on: one plain sentence for the person at the terminal, and how to exit.
final class CommandFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    private CommandFailure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    /// What was asked makes no sense.
    static CommandFailure usage(String message) {
        return new CommandFailure(ExitCode.USAGE, message);
    }

    /// What was asked cannot be done.
    static CommandFailure failed(String message) {
        return new CommandFailure(ExitCode.FAILED, message);
    }

    ExitCode code() {
        return code;
    }
}
