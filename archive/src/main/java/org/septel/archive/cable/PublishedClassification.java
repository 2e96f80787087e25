package org.septel.archive.cable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.septel.telegram.Classification;

/// A classification as publishers print it, taken apart: `CONFIDENTIAL//NOFORN` is a level and a caveat,
/// `UNCLASSIFIED//FOR OFFICIAL USE ONLY` is one level in two parts.
///
/// @param text    the level's words, upper case: `CONFIDENTIAL`, `UNCLASSIFIED//FOR OFFICIAL USE ONLY`
/// @param level   empty where the words name none
/// @param caveats what stands behind the level, upper case, in order
public record PublishedClassification(String text, Optional<Classification> level, List<String> caveats) {

    private static final int MOST_PARTS = 20;

    public PublishedClassification {
        caveats = List.copyOf(caveats);
    }

    /// Reads one in any case and with any blanks; never fails.
    public static PublishedClassification parse(String published) {
        List<String> parts = Arrays.stream(published.toUpperCase(Locale.ROOT).split("/+", MOST_PARTS))
                .map(part -> part.replace('\u00A0', ' ').strip().replaceAll("\\s+", " "))
                .filter(part -> !part.isEmpty())
                .toList();
        var words = new ArrayList<String>();
        var caveats = new ArrayList<String>();
        Optional<Classification> highest = Optional.empty();
        for (String part : parts) {
            Optional<Classification> level = Classification.parse(part);
            if (words.isEmpty() || level.isPresent()) {
                words.add(part);
                highest = higher(highest, level);
            } else {
                caveats.add(part);
            }
        }
        return new PublishedClassification(words.stream().collect(Collectors.joining("//")), highest, caveats);
    }

    /// The higher of two levels; a level is higher than none.
    private static Optional<Classification> higher(Optional<Classification> one, Optional<Classification> other) {
        return one.isEmpty() || (other.isPresent() && one.get().compareTo(other.get()) < 0) ? other : one;
    }
}
