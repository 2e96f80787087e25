package org.septel.app;

/// Whoever read our output has had enough: `septel search ... | head`. Not a failure; the command ends in silence.
final class ClosedPipe extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
