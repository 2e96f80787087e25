package org.septel.telegram.parse;

import java.util.OptionalInt;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Hints;

/// Years written beside references.
final class ReferenceYears {

    private static final int FIRST = 1945;

    private final Hints hints;

    ReferenceYears(Hints hints) {
        this.hints = hints;
    }

    /// A written year: `06`, `2006`, `O6`; the odd `094` is taken for `09`.
    OptionalInt written(String year) {
        String digits =
                year.replace('O', '0').replace('o', '0').replace("'", "").replace("\u2019", "");
        String read = digits.length() == 3 ? digits.substring(0, 2) : digits;
        int number = Integer.parseInt(read);
        int full = read.length() == 2 ? DateTimeGroup.fullYear(number) : number;
        boolean plausible = FIRST <= full && full <= hints.year().orElse(FIRST + 150);
        return plausible ? OptionalInt.of(full) : OptionalInt.empty();
    }
}
