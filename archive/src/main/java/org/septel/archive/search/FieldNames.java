package org.septel.archive.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/// What to say of a field that does not exist.
final class FieldNames {

    /// Slips of the finger that still point at a field.
    private static final int MOST_SLIPS = 2;

    private static final int LONGEST_NAME = 20;

    private FieldNames() {}

    /// One sentence with the field that was probably meant, else with all there are.
    static String unknown(String name) {
        String typed = name.toLowerCase(Locale.ROOT);
        String brief = QueryMistake.brief(name);
        if (name.length() > LONGEST_NAME) {
            return none(brief);
        }
        return Arrays.stream(Field.values())
                .map(Field::keyword)
                .min(Comparator.comparingInt(keyword -> slips(typed, keyword)))
                .filter(keyword -> slips(typed, keyword) <= MOST_SLIPS && slips(typed, keyword) < keyword.length())
                .map(keyword -> "there is no field %s; did you mean %s: instead".formatted(brief, keyword))
                .orElseGet(() -> none(brief));
    }

    private static String none(String brief) {
        String all = Arrays.stream(Field.values())
                .map(field -> field.keyword() + ":")
                .collect(Collectors.joining(" "));
        return "there is no field %s: use one of %s or put the text in quotation marks".formatted(brief, all);
    }

    /// Letters to add, drop or change; none where one is the beginning of the other, `classification` of `class`.
    private static int slips(String typed, String keyword) {
        if (typed.startsWith(keyword) || keyword.startsWith(typed)) {
            return 0;
        }
        int[] row = new int[keyword.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= keyword.length(); j++) {
                int changed = diagonal + (typed.charAt(i - 1) == keyword.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[keyword.length()];
    }
}
