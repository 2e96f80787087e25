package org.septel.telegram.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// 1970s: `DRAFTED BY ARA:JSMITH:ABC`, `APPROVED BY ...`, and the clearances below them.
final class DraftingLineReader implements LineReader {

    private static final List<String> ROLES = List.of(
            "DRAFTED BY", "APPROVED BY", "CLEARED BY", "CLEARANCES", "DESIRED DISTRIBUTION", "ORIGINAL DISTRIBUTION");

    private static final int LONGEST = 80;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length() || !(Chars.isUpper(line.first()) || line.first() == '(')) {
            return null;
        }
        for (String role : ROLES) {
            if (line.startsWith(role)) {
                var scan = line.scan().back(line.from() + role.length());
                scan.skip(':');
                return new Element.DraftingLine(
                        line.span(),
                        Optional.of(line.content().cut(0, role.length()).asText()),
                        scan.rest().asText());
            }
        }
        boolean goesOn = progress.lastIs(Element.DraftingLine.class) && line.isCapitals();
        return goesOn
                ? new Element.DraftingLine(
                        line.span(), Optional.empty(), line.content().asText())
                : null;
    }
}
