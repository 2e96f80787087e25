package org.septel.app;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// How log messages, ours and our libraries', reach an operator: warnings and worse, a line each, on standard error.
///
/// The logging system makes one of these when the first message comes, so that short commands do not pay for it.
public final class Logging {

    /// Those who warn of what nobody can change here: Lucene wants a module of the JDK that makes searches no faster
    /// and
    /// starts slower; the PDF writer looks for a font of its own beside ours.
    private static final List<String> TALKATIVE = List.of("org.apache.lucene.", "com.openhtmltopdf.");

    /// Those who complain of files from elsewhere, of which the import tells in its own words.
    private static final List<String> COMPLAINING = List.of("org.apache.pdfbox.", "org.apache.fontbox.");

    private static final boolean DEBUG = System.getenv("SEPTEL_DEBUG") != null;

    /// Called by the logging system.
    public Logging() {
        var handler = new ConsoleHandler();
        handler.setLevel(Level.ALL);
        handler.setFormatter(new Line());
        handler.setFilter(Logging::isForOperators);
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(DEBUG ? Level.INFO : Level.WARNING);
    }

    private static boolean isForOperators(LogRecord message) {
        String logger = message.getLoggerName();
        if (DEBUG || logger == null) {
            return true;
        }
        return COMPLAINING.stream().noneMatch(logger::startsWith)
                && (Level.SEVERE.intValue() <= message.getLevel().intValue()
                        || TALKATIVE.stream().noneMatch(logger::startsWith));
    }

    static void install() {
        System.setProperty("java.util.logging.config.class", Logging.class.getName());
    }

    /// One line a message; a stack trace is for those who ask.
    private static final class Line extends Formatter {

        @Override
        public String format(LogRecord message) {
            Throwable thrown = message.getThrown();
            if (thrown != null && DEBUG) {
                thrown.printStackTrace();
            }
            return "septel: %s%s%n"
                    .formatted(
                            Printable.line(formatMessage(message)),
                            thrown == null ? "" : ": " + Printable.line(thrown.toString()));
        }
    }
}
