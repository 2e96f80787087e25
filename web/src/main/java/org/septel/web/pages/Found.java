package org.septel.web.pages;

import java.util.ArrayList;
import java.util.List;
import org.septel.archive.ReadingRoom;
import org.septel.archive.search.Query;
import org.septel.archive.search.Snippet;
import org.septel.telegram.view.ReadingView;

/// Where a reading text has what a query asks for.
///
/// @param marks of each block, in order; shorter where the last blocks have none
record Found(List<List<Snippet.Mark>> marks) {

    static final Found NOTHING = new Found(List.of());

    Found {
        marks = List.copyOf(marks);
    }

    static Found of(Query query, ReadingView view, ReadingRoom room) {
        return new Found(
                room.marks(query, view.blocks().stream().map(Found::text).toList()));
    }

    private static String text(ReadingView.Block block) {
        return switch (block) {
            case ReadingView.Heading heading -> heading.text();
            case ReadingView.Paragraph paragraph -> paragraph.text();
            case ReadingView.Signature _ -> ""; // a name in a list
        };
    }

    /// The block with the most of it, the first of equals; -1 where nothing was found.
    int best() {
        int best = -1;
        int most = 0;
        for (int block = 0; block < marks.size(); block++) {
            if (most < marks.get(block).size()) {
                most = marks.get(block).size();
                best = block;
            }
        }
        return best;
    }

    /// Pieces of a block cut where something found begins and ends. An abbreviation stays whole.
    ///
    /// @param from where the first piece begins in the text of the block
    List<Passage.Piece> pieces(int block, int from, List<Passage.Piece> pieces) {
        if (marks.size() <= block || marks.get(block).isEmpty()) {
            return pieces;
        }
        var cut = new ArrayList<Passage.Piece>();
        int at = from;
        for (Passage.Piece piece : pieces) {
            cut(piece, at, marks.get(block), cut);
            at += piece.text().length();
        }
        return List.copyOf(cut);
    }

    private static void cut(Passage.Piece piece, int start, List<Snippet.Mark> marks, List<Passage.Piece> cut) {
        int end = start + piece.text().length();
        int at = start;
        for (Snippet.Mark mark : marks) {
            if (mark.start() < end && at < mark.end()) {
                if (!piece.meaning().isEmpty()) {
                    cut.add(new Passage.Piece(piece.text(), piece.meaning(), true));
                    return;
                }
                int first = Math.max(at, mark.start());
                int last = Math.min(end, mark.end());
                add(piece.text().substring(at - start, first - start), false, cut);
                add(piece.text().substring(first - start, last - start), true, cut);
                at = last;
            }
        }
        if (at == start) {
            cut.add(piece);
        } else {
            add(piece.text().substring(at - start), false, cut);
        }
    }

    private static void add(String text, boolean found, List<Passage.Piece> cut) {
        if (!text.isEmpty()) {
            cut.add(new Passage.Piece(text, "", found));
        }
    }
}
