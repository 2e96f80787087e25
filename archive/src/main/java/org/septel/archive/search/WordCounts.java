package org.septel.archive.search;

import java.util.List;

/// In how many cables of some groups words stand. A cable is of the first group that it answers.
///
/// @param sizes cables of each group
/// @param words in no order that means anything
public record WordCounts(List<Integer> sizes, List<WordCount> words) {

    public WordCounts {
        sizes = List.copyOf(sizes);
        words = List.copyOf(words);
    }

    /// One word.
    ///
    /// @param word   small letters, in its basic form, as a query for it finds it
    /// @param cables of each group in which it stands
    public record WordCount(String word, List<Integer> cables) {

        public WordCount {
            cables = List.copyOf(cables);
        }
    }
}
