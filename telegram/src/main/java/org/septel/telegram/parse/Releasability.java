package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Spanned;

/// To whom a text may be shown: `REL TO USA, ISAF, NATO`; in a portion mark `REL ROK` and `REL` alone too.
///
/// @source Intelligence Community marking register, REL TO
final class Releasability {

    private static final int MOST_NAMES = 40;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 8;

    private Releasability() {}

    /// Takes `REL TO` and its list where they stand next; null, and nothing taken, where they do not.
    static @Nullable Spanned<String> read(Scan scan) {
        int before = scan.at();
        scan.blanks();
        int from = scan.at();
        if (scan.skipWord("REL TO")) {
            List<String> names = names(scan);
            if (!names.isEmpty()) {
                return scan.slice(from, scan.at()).as(written(names));
            }
        }
        scan.back(before);
        return null;
    }

    /// Behind the letters `REL` of a portion mark: the caveat in full.
    static String ofPortion(Scan scan) {
        boolean _ = scan.skipWord("TO") || scan.skipWord("to");
        List<String> names = names(scan);
        return names.isEmpty() ? "REL" : written(names);
    }

    private static String written(List<String> names) {
        return "REL TO " + String.join(", ", names);
    }

    /// Capitals with commas between them.
    private static List<String> names(Scan scan) {
        var names = new ArrayList<String>(4);
        int taken = scan.at();
        boolean more = true;
        while (more && names.size() < MOST_NAMES) {
            Slice name = scan.capitals();
            more = SHORTEST_NAME <= name.length() && name.length() <= LONGEST_NAME;
            if (more) {
                names.add(name.text());
                taken = scan.at();
                more = scan.skip(',');
            }
        }
        scan.back(taken);
        return names;
    }
}
