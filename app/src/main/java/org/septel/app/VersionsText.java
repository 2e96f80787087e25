package org.septel.app;

import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.Cable;
import org.septel.archive.cable.CableVersion;
import org.septel.archive.cable.Correction;
import org.septel.telegram.CableId;

/// The versions of a cable for a person: which source said what, newest first.
final class VersionsText {

    private static final int SHOWN_OF_A_HASH = 12;

    private final Terminal terminal;

    VersionsText(Terminal terminal) {
        this.terminal = terminal;
    }

    /// @param duplicates  other cables that have the newest version's text
    /// @param corrections those taken back included
    void print(Cable cable, List<CableId> duplicates, List<Correction> corrections) {
        for (CableVersion version : cable.versions()) {
            line(ComparisonText.source(version));
            line("  text " + shortened(version.content().hex())
                    + earlier(cable, version)
                            .map(" the same as version %d"::formatted)
                            .orElse("")
                    + ", bytes " + shortened(version.original().hex())
                    + ", " + version.label());
        }
        if (!duplicates.isEmpty()) {
            line("the same text stands under "
                    + String.join(
                            ", ", duplicates.stream().map(CableId::toString).toList()));
        }
        corrections.forEach(correction -> line(CorrectCommand.words(correction)));
    }

    /// The first version that has the same text.
    private static Optional<Integer> earlier(Cable cable, CableVersion version) {
        return cable.versions().reversed().stream()
                .filter(other -> other.content().equals(version.content()))
                .map(CableVersion::number)
                .findFirst()
                .filter(number -> number < version.number());
    }

    private static String shortened(String hash) {
        return hash.substring(0, SHOWN_OF_A_HASH);
    }

    private void line(String words) {
        terminal.out().println(Printable.line(words));
    }
}
