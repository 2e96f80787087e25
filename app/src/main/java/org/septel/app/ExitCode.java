package org.septel.app;

/// How a command ended: a contract with scripts.
public enum ExitCode {
    DONE(0),
    /// done, but some of the input had faults, which were reported
    PROBLEMS(1),
    /// the command was not understood
    USAGE(2),
    /// the command was understood and could not be carried out
    FAILED(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The code of a number.
    ///
    /// @throws IllegalArgumentException if there is none
    static ExitCode of(int number) {
        return switch (number) {
            case 0 -> DONE;
            case 1 -> PROBLEMS;
            case 2 -> USAGE;
            case 3 -> FAILED;
            default -> throw new IllegalArgumentException("no exit code " + number);
        };
    }

    public int number() {
        return number;
    }
}
