package org.septel.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.septel.archive.ReadingRoom;
import org.septel.archive.search.Query;
import org.septel.archive.search.Snippet;
import org.septel.telegram.view.ReadingView;

/// Where a reading text has what a query asks for.
///
/// @param marks of each block, in order; none at all where nothing is asked
/// @param best  the block with the most different words of it, then the most of them, the first of equals; -1 where
/// nothing was found
record Found(List<List<Snippet.Mark>> marks, int best) {

    static final Found NOTHING = new Found(List.of(), -1);

    Found {
        marks = List.copyOf(marks);
    }

    static Found of(Query query, ReadingView view, ReadingRoom room) {
        List<String> texts = view.blocks().stream().map(Found::text).toList();
        List<List<Snippet.Mark>> marks = room.marks(query, texts);
        return new Found(marks, best(texts, marks));
    }

    private static String text(ReadingView.Block block) {
        return switch (block) {
            case ReadingView.Heading heading -> heading.text();
            case ReadingView.Paragraph paragraph -> paragraph.text();
            case ReadingView.Signature _ -> ""; // a name in a list
        };
    }

    private static int best(List<String> texts, List<List<Snippet.Mark>> marks) {
        return IntStream.range(0, marks.size())
                .filter(block -> !marks.get(block).isEmpty())
                .boxed()
                .max(Comparator.<Integer>comparingLong(block -> words(texts.get(block), marks.get(block)))
                        .thenComparingInt(block -> marks.get(block).size())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(-1);
    }

    /// How many different words were found.
    private static long words(String text, List<Snippet.Mark> marks) {
        return marks.stream()
                .map(mark -> text.substring(mark.start(), mark.end()).toLowerCase(Locale.ROOT))
                .distinct()
                .count();
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
