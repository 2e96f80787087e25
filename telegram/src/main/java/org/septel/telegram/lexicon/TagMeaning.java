package org.septel.telegram.lexicon;

/// What a TAG stands for.
///
/// @param family  which list it is from: `subject`, `geo`, `program`, `org`, ...
/// @param meaning `External political relations`
public record TagMeaning(String code, String family, String meaning) {}
