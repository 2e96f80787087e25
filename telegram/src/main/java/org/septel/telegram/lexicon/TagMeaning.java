package org.septel.telegram.lexicon;

import java.util.OptionalInt;

/// What a TAG stands for in one of the lists that followed each other.
///
/// @param family  which list it is from: `subject`, `geo`, `program`, `org`, ...
/// @param meaning `External political relations`
public record TagMeaning(String code, String family, String meaning) {

    private static final int FIRST_LIST = 1973;
    private static final int SECOND_LIST = 1980;
    private static final int THIRD_LIST = 2011;

    /// The first year of the list; empty for one that was never replaced.
    public OptionalInt from() {
        return switch (family) {
            case "geo-1974", "subject-1974" -> OptionalInt.of(FIRST_LIST);
            case "geo", "geo-region", "subject" -> OptionalInt.of(SECOND_LIST);
            case "geo-modern", "geo-region-modern" -> OptionalInt.of(THIRD_LIST);
            default -> OptionalInt.empty();
        };
    }

    /// The last year of the list; empty for one that is still in use.
    public OptionalInt until() {
        return switch (family) {
            case "geo-1974", "subject-1974" -> OptionalInt.of(SECOND_LIST - 1);
            case "geo", "geo-region" -> OptionalInt.of(THIRD_LIST - 1);
            default -> OptionalInt.empty();
        };
    }

    /// How many years lie between that year and the list; none where the list was in use.
    int distance(int year) {
        int early = from().orElse(year) - year;
        int late = year - until().orElse(year);
        return Math.max(0, Math.max(early, late));
    }
}
