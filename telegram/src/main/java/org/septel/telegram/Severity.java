package org.septel.telegram;

/// How much an oddity matters to a reader.
public enum Severity {
    /// worth knowing; nothing is wrong
    INFO,
    /// something disagrees or is missing; the reading may still be right
    WARNING,
    /// two statements cannot both be true, or text is missing
    ERROR
}
