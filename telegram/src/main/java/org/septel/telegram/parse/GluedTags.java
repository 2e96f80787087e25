package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.septel.telegram.lexicon.Lexicon;

/// Splits codes that were run together: `KFRDKIRFCVISEG` is KFRD, KIRF, CVIS, EG.
final class GluedTags {

    private static final int LONGEST = 120;
    private static final int CODE = 4;
    private static final int COUNTRY = 2;

    private final Lexicon lexicon;

    GluedTags(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// Where each code starts, and the word's length last; empty unless the whole word is known codes of four letters
    /// with
    /// at most one country before them and any number behind.
    List<Integer> cuts(String word) {
        if (word.length() <= CODE || LONGEST < word.length() || word.length() % COUNTRY != 0) {
            return List.of();
        }
        List<Integer> cuts = from(word, 0);
        return cuts.isEmpty() && isKnown(word, 0, COUNTRY) ? from(word, COUNTRY) : cuts;
    }

    private List<Integer> from(String word, int start) {
        var cuts = new ArrayList<Integer>();
        if (start != 0) {
            cuts.add(0);
        }
        int at = start;
        while (at + CODE <= word.length() && isKnown(word, at, CODE)) {
            cuts.add(at);
            at += CODE;
        }
        boolean codes = start < at;
        while (codes && at + COUNTRY <= word.length() && isKnown(word, at, COUNTRY)) {
            cuts.add(at);
            at += COUNTRY;
        }
        cuts.add(word.length());
        return codes && at == word.length() ? cuts : List.of();
    }

    private boolean isKnown(String word, int at, int length) {
        return lexicon.isTag(word.substring(at, at + length));
    }
}
