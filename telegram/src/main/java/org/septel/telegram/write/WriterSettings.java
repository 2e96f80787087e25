package org.septel.telegram.write;

/// How a telegram is typed.
///
/// @param width           columns that a line of text fills, 55 to 69; a longer word still has its line
/// @param linesOfASection lines of text after which a telegram is divided, 20 to 1000
/// @param heads           what stands where sections meet
/// @source ACP 127: 69 characters a line, 20 lines a page, sections beyond five pages; 5 FAH-1 H-246: about 55
/// characters
public record WriterSettings(int width, int linesOfASection, Heads heads) {

    public static final WriterSettings DEFAULT = new WriterSettings(62, 100, Heads.REPEATED);

    /// No text is broken to fewer columns.
    private static final int NARROWEST = 45;

    /// What stands where sections meet.
    public enum Heads {
        /// a page mark, then the whole head again: every section as it was sent
        REPEATED,
        /// a page mark alone: the sections as archives join them
        FIRST_ONLY
    }

    public WriterSettings {
        if (width < 55 || Wording.LINE < width || linesOfASection < 20 || 1000 < linesOfASection) {
            throw new IllegalArgumentException(
                    "not how a telegram is typed: %d columns, %d lines".formatted(width, linesOfASection));
        }
    }

    /// The last lines of a section, among which the end of a paragraph is looked for: a page.
    int page() {
        return linesOfASection / 5;
    }

    /// The width to try when lines of that width were misread: narrower ones, then wider ones; beyond a line when all
    /// were tried.
    int after(int tried) {
        if (width < tried) {
            return tried + 1;
        }
        return NARROWEST < tried ? tried - 1 : width + 1;
    }

    /// The same but for what stands where sections meet.
    public WriterSettings with(Heads other) {
        return new WriterSettings(width, linesOfASection, other);
    }
}
