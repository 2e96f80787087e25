package org.septel.telegram;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The classification of one paragraph: `(C)`, `(S/NF)`, `(SBU)`.
///
/// @param caveats in the order written, expanded where the letters are known: `NOFORN`
/// @source 5 FAH-1 H-246
public record PortionMark(Classification level, List<String> caveats) {

    private static final int MOST_PARTS = 10;

    public PortionMark {
        caveats = List.copyOf(caveats);
    }

    /// Reads what stands between the parentheses, in any case: `S/NF`, `U//FOUO`, `C`. Of two levels the higher counts.
    /// Empty for what is no mark.
    public static Optional<PortionMark> parse(String written) {
        List<String> parts = Stream.of(written.toUpperCase(Locale.ROOT).split("/", MOST_PARTS))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        Optional<Classification> first = parts.stream().findFirst().flatMap(Classification::ofPortion);
        return first.map(level -> new PortionMark(
                parts.stream()
                        .flatMap(part -> Classification.ofPortion(part).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(level),
                parts.stream()
                        .filter(part -> Classification.ofPortion(part).isEmpty())
                        .map(PortionMark::caveat)
                        .toList()));
    }

    /// A caveat in full where its letters are known: `NF` is `NOFORN`.
    public static String caveat(String letters) {
        return letters.equals("NF") ? "NOFORN" : letters;
    }

    /// The most closely held of several portions; of two that are alike the first.
    public static Optional<PortionMark> highest(Stream<PortionMark> portions) {
        return portions.reduce((one, other) -> one.level().compareTo(other.level()) < 0 ? other : one);
    }

    /// As written in short: `C`, `S/NOFORN`.
    @Override
    public String toString() {
        return caveats.isEmpty() ? level.portion() : level.portion() + "/" + String.join("/", caveats);
    }
}
