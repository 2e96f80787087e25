package org.septel.archive.search.meaning;

/// How near a cable's nearest passage is to a question.
///
/// @param cosine  1 for the same meaning, about 0 for none in common
/// @param passage its number in the order of the text, from 0
public record Closeness(float cosine, int passage) {}
