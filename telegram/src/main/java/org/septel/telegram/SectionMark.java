package org.septel.telegram;

/// `SECTION 01 OF 02`.
///
/// @param section 1 and up
/// @param of      how many there are
public record SectionMark(int section, int of) {}
