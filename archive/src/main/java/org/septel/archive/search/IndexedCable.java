package org.septel.archive.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.septel.archive.access.Audience;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.ContentHash;
import org.septel.telegram.CableId;
import org.septel.telegram.Precedence;

/// A cable as an index takes it: in one state, for those who see it so.
///
/// @param content      hash of the telegram's text, by which an index asks for it again
/// @param runs         how the paragraphs are put together out of that text
/// @param precedence   for those who are to act
/// @param declassifyOn as the cable says itself
/// @param values       of fields of names and keywords, and of cited ids, as published
/// @param otherwise    what its text calls a value of a field besides: `NATO`. Finds the cable, and is not counted
/// @param zones        the texts of the summary, the comments and the headings
/// @param paragraphs   in reading order
/// @param facts        what reports count
/// @param arrived      the store's sequence of the change that brought the newest text
public record IndexedCable(
        CableId id,
        Audience audience,
        ContentHash content,
        TextRuns runs,
        String title,
        Optional<Instant> created,
        Optional<String> classification,
        Optional<Precedence> precedence,
        Optional<LocalDate> declassifyOn,
        Map<Field, List<String>> values,
        Map<Field, List<String>> otherwise,
        Map<Zone, List<String>> zones,
        List<Paragraph> paragraphs,
        CableFacts facts,
        long arrived) {

    public IndexedCable {
        values = copied(values);
        otherwise = copied(otherwise);
        var copiedZones = new EnumMap<Zone, List<String>>(Zone.class);
        zones.forEach((zone, of) -> copiedZones.put(zone, List.copyOf(of)));
        zones = copiedZones;
        paragraphs = List.copyOf(paragraphs);
    }

    private static Map<Field, List<String>> copied(Map<Field, List<String>> values) {
        var copied = new EnumMap<Field, List<String>>(Field.class);
        values.forEach((field, of) -> copied.put(field, List.copyOf(of)));
        return copied;
    }

    public List<String> values(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /// One block of the reading text.
    ///
    /// @param portion `C`, `S/NOFORN`
    public record Paragraph(Optional<Integer> number, Optional<String> portion, String text) {}
}
