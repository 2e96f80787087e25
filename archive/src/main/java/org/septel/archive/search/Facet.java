package org.septel.archive.search;

import java.util.Arrays;
import java.util.List;

/// The values that the hits have in one respect, and how many hits have each.
///
/// @param counts the most frequent first, ties by value; months and years in their order; at most as many as the
///     [Dimension] lists
/// @param more   values that are not listed
/// @param none   hits without a value
public record Facet(Dimension dimension, List<Count> counts, long more, long none) {

    public static final int MOST_VALUES = 50;

    /// Months of two hundred years.
    private static final int MOST_MONTHS = 2_400;

    public Facet {
        counts = List.copyOf(counts);
    }

    /// Whether hits are counted by this field.
    static boolean isCounted(Field field) {
        return Arrays.stream(Dimension.values()).anyMatch(dimension -> dimension.field() == field);
    }

    /// A respect in which hits are counted.
    public enum Dimension {
        ORIGIN(Field.ORIGIN),
        COUNTRY(Field.COUNTRY),
        TAG(Field.TAG),
        YEAR(Field.DATE),
        MONTH(Field.DATE),
        CLASSIFICATION(Field.CLASSIFICATION),
        CAVEAT(Field.CAVEAT),
        PRECEDENCE(Field.PRECEDENCE),
        /// those who are to act
        ADDRESSEE(Field.TO),
        SIGNER(Field.SIGNER),
        /// whom its text names, or who signed or classified it
        PERSON(Field.PERSON),
        /// what places its text names
        PLACE(Field.PLACE),
        /// what organisations its text names
        ORGANISATION(Field.ORGANISATION),
        /// the layout in which it was published
        SOURCE(Field.SOURCE),
        LANGUAGE(Field.LANGUAGE);

        private final Field field;

        Dimension(Field field) {
            this.field = field;
        }

        /// The field that narrows a query to one of the values.
        public Field field() {
            return field;
        }

        /// Whether its values follow one another in time.
        public boolean isTime() {
            return field == Field.DATE;
        }

        /// How many values are listed.
        public int most() {
            return isTime() ? MOST_MONTHS : MOST_VALUES;
        }

        /// The query that finds those of the hits that are counted for a value: `date:2007`.
        public Query query(String value) {
            return switch (this) {
                case ORIGIN, CLASSIFICATION, ADDRESSEE, SIGNER, PERSON, PLACE, ORGANISATION, SOURCE ->
                    new Query.WholeValue(field, value);
                case COUNTRY, TAG, YEAR, MONTH, CAVEAT, PRECEDENCE, LANGUAGE -> Query.value(field, value);
            };
        }

        /// The query that finds those that have no value.
        public Query none() {
            return new Query.Missing(field);
        }
    }

    /// One value.
    public record Count(String value, long hits) {}
}
