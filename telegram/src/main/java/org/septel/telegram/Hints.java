package org.septel.telegram;

import java.util.Optional;
import java.util.OptionalInt;

/// What is known of a telegram from outside its text; it helps to infer the years of references and to check the text.
///
/// @param id   the archive's id
/// @param year the telegram's own year, four digits, where the id is not known
public record Hints(Optional<CableId> id, OptionalInt year) {

    public static final Hints NONE = new Hints(Optional.empty(), OptionalInt.empty());

    /// For a telegram that an archive keeps under that id.
    public static Hints of(CableId id) {
        return new Hints(Optional.of(id), OptionalInt.of(id.year()));
    }
}
