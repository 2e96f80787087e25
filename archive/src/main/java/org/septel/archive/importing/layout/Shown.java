package org.septel.archive.importing.layout;

/// A stretch of a source as a message can quote it: one short line without control characters.
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String text) {
        String start = text.strip();
        boolean cut = start.length() > LONGEST;
        String line = start.substring(0, Math.min(start.length(), LONGEST)).replaceAll("\\p{Cntrl}", " ");
        return "'" + line + (cut ? "...'" : "'");
    }
}
