package org.septel.archive.search.meaning;

import java.util.List;

/// A cable as its vectors are made of it.
///
/// @param key        the same for the same title and text of a cable, and for no others
/// @param paragraphs in reading order
public record MeantCable(long key, String title, List<String> paragraphs) {

    public MeantCable {
        paragraphs = List.copyOf(paragraphs);
    }
}
