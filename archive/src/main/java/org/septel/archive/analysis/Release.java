package org.septel.archive.analysis;

import java.util.List;
import org.septel.telegram.Span;

/// What one witness of a cable holds back and another lets us read.
///
/// @param excised  where it is held back: `XXXXXXXXXXXX`, `[2 lines not declassified]`, with the words around that
///     differ
/// @param released what stands there in the other witness
public record Release(Span excised, Span released) {

    /// Every stretch that `held` takes out and `open` has in words, in the order of the texts.
    public static List<Release> between(String held, String open) {
        return WordDiff.changed(Word.of(held), Word.of(open)).stream()
                .filter(Release::isRelease)
                .map(replaced -> new Release(
                        WordDiff.span(replaced.older(), replaced.olderAt()),
                        WordDiff.span(replaced.newer(), replaced.newerAt())))
                .toList();
    }

    private static boolean isRelease(WordDiff.Replaced replaced) {
        return replaced.older().stream().anyMatch(Word::excision)
                && replaced.newer().stream().anyMatch(word -> !word.excision());
    }
}
