package org.septel.app;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.septel.web.WebServer;

/// A server that runs until the process is told to end, and then puts things away.
final class OpenHouse {

    private final Terminal terminal;

    OpenHouse(Terminal terminal) {
        this.terminal = terminal;
    }

    /// Prints the address and stays.
    ///
    /// @param after what to close once nobody is served any more, in this order
    void serve(WebServer server, AutoCloseable... after) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, List.of(after)), "closing"));
        terminal.out().println(server.address());
        terminal.out().flush();
        terminal.say("septel: serving; Ctrl-C ends it");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close(WebServer server, List<AutoCloseable> after) {
        server.close();
        for (AutoCloseable thing : after) {
            try {
                thing.close();
            } catch (Exception e) { // the process ends: say it, and put the rest away
                terminal.say("septel: " + Printable.line(String.valueOf(e.getMessage())));
            }
        }
    }
}
