package org.septel.telegram;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known of a telegram from outside its text; it helps to infer the years of references and to check the text.
///
/// @param id             the archive's id
/// @param year           the telegram's own year, four digits, where the id is not known
/// @param date           the day that the record gives, UTC
/// @param classification the level that the record gives, caveats apart
/// @param title          the record's title, often the subject cut short
public record Hints(
        Optional<CableId> id,
        OptionalInt year,
        Optional<LocalDate> date,
        Optional<Classification> classification,
        Optional<String> title) {

    public static final Hints NONE = new Hints(Optional.empty(), OptionalInt.empty());

    /// Where nothing but id and year is known.
    public Hints(Optional<CableId> id, OptionalInt year) {
        this(id, year, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same, with the telegram's own year.
    public Hints withYear(int own) {
        return new Hints(id, OptionalInt.of(own), date, classification, title);
    }

    /// For a telegram that an archive keeps under that id.
    public static Hints of(CableId id) {
        return new Hints(Optional.of(id), OptionalInt.of(id.year()));
    }
}
