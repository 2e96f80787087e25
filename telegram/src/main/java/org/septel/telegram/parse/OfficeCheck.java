package org.septel.telegram.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.OfficeCopies;
import org.septel.telegram.Spanned;

/// Whether the closing number of an office list is the sum of the copies in it, the first office's included. A scan may
/// put offices below the number that closes their list.
final class OfficeCheck {

    private int copies;
    private boolean known = true;
    private @Nullable Spanned<Integer> total;

    private OfficeCheck() {}

    static void check(List<Element.OfficeLine> lines, Findings findings) {
        if (lines.isEmpty()) {
            return;
        }
        var list = new OfficeCheck();
        for (Element.OfficeLine line : lines) {
            if (opens(line.role())) {
                list.close(findings);
            }
            list.add(line);
        }
        list.close(findings);
    }

    /// `ORIGIN` or `ACTION` begins a list; `INFO` goes on with it.
    private static boolean opens(Optional<Spanned<String>> role) {
        return role.filter(word -> !word.value().equalsIgnoreCase("INFO")).isPresent();
    }

    private void add(Element.OfficeLine line) {
        for (Spanned<OfficeCopies> office : line.offices()) {
            known &= office.value().copies().isPresent();
            copies += office.value().copies().orElse(0);
        }
        total = total == null ? line.total().orElse(null) : total;
    }

    private void close(Findings findings) {
        if (total != null && known && total.value() != copies) {
            String message = "%d copies in all, but the offices have %d".formatted(total.value(), copies);
            findings.add(DiagnosticCode.COPIES_DISAGREE, total.span(), message);
        }
        copies = 0;
        known = true;
        total = null;
    }
}
