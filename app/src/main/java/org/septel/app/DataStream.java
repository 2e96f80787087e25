package org.septel.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Standard output that does not hide trouble, as [java.io.PrintStream] does: a reader that went away is a
/// [ClosedPipe], a full disk is a failure.
final class DataStream extends FilterOutputStream {

    DataStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        try {
            out.write(b);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw trouble(e);
        }
    }

    private static RuntimeException trouble(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed")
                ? new ClosedPipe()
                : CommandFailure.failed("cannot write the output: " + message);
    }
}
