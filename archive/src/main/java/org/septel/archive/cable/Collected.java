package org.septel.archive.cable;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.Span;

/// One thing in a collection: a whole cable, or a passage of one, and what the reader thinks of it.
///
/// @param number as the archive counts them, from 1
/// @param what   the passage; empty for the whole cable
public record Collected(
        long number,
        long collection,
        CableId cable,
        Optional<Passage> what,
        Remark remark,
        String author,
        Instant made) {

    /// A stretch of one text, so anchored that it is found again when a new version comes.
    ///
    /// @param text      the text that it was read in
    /// @param span      in that text
    /// @param quotation its own words
    public record Passage(ContentHash text, Span span, String quotation) {}

    /// What a reader thinks.
    ///
    /// @param category in the reader's own words; empty for none
    /// @param note     empty for none
    public record Remark(Mark mark, String category, String note) {

        public static final Remark NONE = new Remark(Mark.PLAIN, "", "");

        /// The longest note, in UTF-16 units.
        public static final int MAX_NOTE = 10_000;

        /// The longest category, in UTF-16 units.
        public static final int MAX_CATEGORY = 80;

        public Remark {
            category = category.strip();
            note = note.strip();
            if (MAX_CATEGORY < category.length() || MAX_NOTE < note.length()) {
                throw new IllegalArgumentException(
                        "a category has at most " + MAX_CATEGORY + " characters, a note " + MAX_NOTE);
            }
        }
    }

    /// A colour of a highlighter.
    public enum Mark {
        PLAIN,
        YELLOW,
        GREEN,
        BLUE,
        RED;

        /// As in a form: `yellow`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Plain for any other word.
        public static Mark of(String word) {
            return Arrays.stream(values())
                    .filter(mark -> mark.word().equals(word))
                    .findFirst()
                    .orElse(PLAIN);
        }
    }
}
