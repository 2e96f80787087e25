package org.septel.archive.search;

import java.util.List;

/// The values that the hits have in one respect, and how many hits have each.
///
/// @param counts the most frequent first, ties by value; at most [#MOST_VALUES]
public record Facet(Dimension dimension, List<Count> counts) {

    public static final int MOST_VALUES = 50;

    public Facet {
        counts = List.copyOf(counts);
    }

    /// A respect in which hits are counted.
    public enum Dimension {
        ORIGIN(Field.ORIGIN),
        TAG(Field.TAG),
        YEAR(Field.DATE),
        CLASSIFICATION(Field.CLASSIFICATION);

        private final Field field;

        Dimension(Field field) {
            this.field = field;
        }

        /// The field that narrows a query to one of the values.
        public Field field() {
            return field;
        }

        /// The query that one of the values stands for: `date:2007`.
        public Query query(String value) {
            return Query.value(field, value);
        }
    }

    /// One value.
    public record Count(String value, long hits) {}
}
