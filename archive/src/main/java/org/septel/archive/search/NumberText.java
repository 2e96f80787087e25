package org.septel.archive.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers as the query language writes them: `4634`, `4600..4700`, `4600..`, `..99`.
final class NumberText {

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})|([0-9]{0,9})\\.\\.([0-9]{0,9})");

    private NumberText() {}

    /// @throws IllegalArgumentException if the text is no number and no range; the message says what to write
    static Query.Numbers parse(Field field, String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            throw new IllegalArgumentException("%s is not a number: write %s:4634 or a range, %s:4600..4700"
                    .formatted(QueryMistake.brief(text), field.keyword(), field.keyword()));
        }
        if (numbers.group(1) != null) {
            int number = Integer.parseInt(numbers.group(1));
            return new Query.Numbers(field, number, number);
        }
        String from = numbers.group(2);
        String to = numbers.group(3);
        int first = from.isEmpty() ? 0 : Integer.parseInt(from);
        int last = to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to);
        if (last < first) {
            throw new IllegalArgumentException(
                    "%s ends before it begins; did you mean %s:%s..%s".formatted(text, field.keyword(), to, from));
        }
        return new Query.Numbers(field, first, last);
    }

    /// The shortest text of these numbers.
    static String print(Query.Numbers numbers) {
        if (numbers.first() == numbers.last()) {
            return String.valueOf(numbers.first());
        }
        String last = numbers.last() == Integer.MAX_VALUE ? "" : String.valueOf(numbers.last());
        return (numbers.first() == 0 ? "" : numbers.first()) + ".." + last;
    }
}
