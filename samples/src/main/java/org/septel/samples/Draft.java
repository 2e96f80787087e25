package org.septel.samples;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.CableId;
import org.septel.telegram.Classification;
import org.septel.telegram.Precedence;

/// A cable before it is typed.
///
/// @param filed       when it is released, UTC, to the minute
/// @param serial      of the post's year
/// @param info        posts that get a copy
/// @param references  earlier cables that it cites
/// @param classifier  name and title of who classifies, where it is classified
record Draft(
        CableId id,
        SamplePost from,
        LocalDateTime filed,
        int serial,
        Precedence precedence,
        List<SamplePost> action,
        List<SamplePost> info,
        Classification classification,
        List<String> captions,
        List<String> tags,
        String subject,
        List<Draft.Cited> references,
        Optional<String> classifier,
        List<Part> parts,
        String signature) {

    /// An earlier cable as cited.
    record Cited(CableId id, SamplePost from) {}

    /// A heading or a paragraph.
    sealed interface Part {}

    record HeadingPart(String text) implements Part {}

    record ParagraphPart(int number, Classification portion, String text) implements Part {}

    boolean isClassified() {
        return classification.isNationalSecurity();
    }

    int year() {
        return filed.getYear();
    }
}
