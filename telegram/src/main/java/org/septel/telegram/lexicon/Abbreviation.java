package org.septel.telegram.lexicon;

import java.util.List;

/// What an abbreviation of cable prose stands for.
///
/// @param letters     in capitals: `DCM`
/// @param meanings    one, or several that nothing in the telegram tells apart
/// @param isWord      whether the same letters are an ordinary word, so that only capitals among small letters tell:
///                    `START`
/// @param isOfHeading whether it belongs to headings and is no abbreviation in running text: `INFO`
/// @param isAcronym   whether titles keep its capitals: `NATO`, not `Govt`
public record Abbreviation(
        String letters, List<String> meanings, boolean isWord, boolean isOfHeading, boolean isAcronym) {

    public Abbreviation {
        meanings = List.copyOf(meanings);
        if (meanings.isEmpty()) {
            throw new IllegalArgumentException(letters + " has no meaning");
        }
    }

    /// Every meaning, joined by `or`.
    public String meaning() {
        return String.join(" or ", meanings);
    }
}
