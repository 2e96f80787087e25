package org.septel.web;

import org.septel.archive.ReadingRoom;

/// Serves a reading room over HTTP until it is closed.
@SuppressWarnings({"UnusedVariable", "DoNotCallSuggester"})
public final class WebServer implements AutoCloseable {

    /// Starts serving.
    ///
    /// @param port 0 for any free one
    public static WebServer start(ReadingRoom room, String host, int port) {
        throw new UnsupportedOperationException("not built yet");
    }

    /// `http://127.0.0.1:8080/`.
    public String address() {
        throw new UnsupportedOperationException("not built yet");
    }

    @Override
    public void close() {}
}
