package org.septel.app;

import java.io.IOException;
import java.util.concurrent.Callable;

/// What a command does once its arguments are read. The shape that picocli calls.
interface Task extends Callable<Integer> {

    /// Does it, from beginning to end.
    ///
    /// @throws CommandFailure if it cannot be done, with a sentence for the person who asked
    ExitCode carryOut() throws IOException;

    @Override
    default Integer call() throws IOException {
        return carryOut().number();
    }
}
