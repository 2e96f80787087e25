package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.septel.archive.analysis.WordDiff;

/// A stretch of two texts that were compared.
///
/// @param kind `same`, `out` of the older alone, `in` of the newer alone, or `gap` for how much is passed over
public record DiffPiece(String kind, String text) {

    private static final int AROUND = 300;
    private static final int MOST_CHANGES = 2_000;

    /// The newer text with what was taken out and put in.
    ///
    /// @param longest a stretch that is the same and longer is shown only where it stands next to a change
    static List<DiffPiece> of(WordDiff diff, String older, String newer, int longest) {
        var pieces = new ArrayList<DiffPiece>();
        int at = 0;
        for (var change : diff.changes().stream().limit(MOST_CHANGES).toList()) {
            same(newer.substring(at, change.newer().start()), false, longest, pieces);
            add("out", change.older().of(older), pieces);
            add("in", change.newer().of(newer), pieces);
            at = change.newer().end();
        }
        same(newer.substring(at), true, longest, pieces);
        return List.copyOf(pieces);
    }

    private static void same(String text, boolean last, int longest, List<DiffPiece> pieces) {
        if (text.length() <= longest) {
            add("same", text, pieces);
            return;
        }
        String head = pieces.isEmpty() ? "" : text.substring(0, AROUND);
        String tail = last ? "" : text.substring(text.length() - AROUND);
        add("same", head, pieces);
        add("gap", "%,d characters the same".formatted(text.length() - head.length() - tail.length()), pieces);
        add("same", tail, pieces);
    }

    private static void add(String kind, String text, List<DiffPiece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new DiffPiece(kind, text));
        }
    }
}
