package org.septel.archive.cable;

/// One thing more that a publisher states of a cable, in the publisher's words: `Released`, `2010-12-10 09:09`.
///
/// @param name  one line, not blank
/// @param value may have several lines
public record Attribute(String name, String value) {

    public Attribute {
        if (name.isBlank() || name.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("no name of an attribute: " + name);
        }
    }

    /// An attribute that [#line] wrote.
    public static Attribute ofLine(String line) {
        int end = line.indexOf('\n');
        return new Attribute(line.substring(0, end), line.substring(end + 1));
    }

    /// Name and value as one text.
    public String line() {
        return name + '\n' + value;
    }
}
