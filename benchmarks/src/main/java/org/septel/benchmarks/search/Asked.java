package org.septel.benchmarks.search;

import java.util.List;

/// One question, in no engine's language.
///
/// @param words the words, or the beginning of one
/// @param value the field's value, the cited id, the first day, the tag
/// @param other the last day, the classification
record Asked(Kind kind, List<String> words, String value, String other) {

    /// The twelve classes. Each wants the first 20 hits with the words marked, the count, and all facets.
    enum Kind {
        ONE_WORD("one word"),
        TWO_WORDS("two words"),
        PHRASE("phrase"),
        PREFIX("prefix"),
        FIELD("field"),
        DATE_RANGE("date range"),
        PARAGRAPH("same paragraph"),
        REFERENCE("reference"),
        DRILL_DOWN("facet drill-down"),
        BY_DATE("sorted by date"),
        DEEP_PAGE("hits 1001 to 1020"),
        EVERYTHING("match-all");

        private final String shown;

        Kind(String shown) {
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    static final int PAGE = 20;
    static final int DEEP = 1_000;
}
