package org.septel.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why a telegram is classified: section and item of its executive order, `1.4(b)`, `1.3(a)(10)`, `1-301(c)`.
///
/// @param section `1.4` or `1.5`, `1.3(a)`, `1-301`
/// @param item    a letter `a` to `h`, lower case; under section 1.3(a) a number, 1 to 10
/// @source E.O. 12065 section 1-301; E.O. 12356 section 1.3(a); E.O. 12958 section 1.5; E.O. 13292 and 13526 section
/// 1.4
public record ClassificationReason(String section, String item) {

    private static final Pattern PRINTED =
            Pattern.compile("(1\\.[45]|1-301)\\(([a-h])\\)|(1\\.3\\(a\\))\\(([1-9]|10)\\)");

    /// Reads what [#toString] prints; empty for anything else.
    public static Optional<ClassificationReason> parse(String printed) {
        Matcher reason = PRINTED.matcher(printed);
        if (!reason.matches()) {
            return Optional.empty();
        }
        int section = reason.group(1) == null ? 3 : 1;
        return Optional.of(new ClassificationReason(reason.group(section), reason.group(section + 1)));
    }

    @Override
    public String toString() {
        return section + "(" + item + ")";
    }
}
