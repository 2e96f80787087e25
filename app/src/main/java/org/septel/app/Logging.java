package org.septel.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// How our libraries' log messages reach an operator: warnings and worse, a line each, on standard error.
///
/// The logging system makes one of these when the first message comes, so that short commands do not pay for it.
public final class Logging {

    /// Called by the logging system.
    public Logging() {
        var handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(System.getenv("SEPTEL_DEBUG") == null ? Level.WARNING : Level.INFO);
    }

    static void install() {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
        System.setProperty("java.util.logging.SimpleFormatter.format", "septel: %4$s %5$s%6$s (%3$s)%n");
    }
}
