package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Classification;
import org.septel.telegram.Spanned;

/// The words that classify a telegram, closed up or letter-spaced, and the caveats that go with them.
final class ClassificationWords {

    private record Word(String letters, Classification classification) {}

    /// Longer words before those that they begin with.
    private static final Word[] WORDS = {
        new Word("UNCLASSIFIED", Classification.UNCLASSIFIED),
        new Word("UNCLAS", Classification.UNCLASSIFIED),
        new Word("CONFIDENTIAL", Classification.CONFIDENTIAL),
        new Word("SECRET", Classification.SECRET),
        new Word("TOPSECRET", Classification.TOP_SECRET),
        new Word("LIMITEDOFFICIALUSE", Classification.LIMITED_OFFICIAL_USE),
        new Word("RESTRICTED", Classification.RESTRICTED)
    };

    private static final String[] CAVEATS = {
        "NOFORN",
        "FOR OFFICIAL USE ONLY",
        "SENSITIVE BUT UNCLASSIFIED",
        "SENSITIVE",
        "FOUO",
        "SBU",
        "EFTO",
        "E F T O",
        "NODIS",
        "EXDIS",
        "LIMDIS",
        "STADIS",
        "NOTAL",
        "POSS DUPE",
        "POSSIBLE DUPLICATE",
        "SUSPECTED DUPLICATE",
        "SUSPECTED DUPE",
        "CORRECTED COPY",
        "ORCON",
        "PROPIN",
        "NOCONTRACT",
        "RELIDO",
        "WNINTEL",
        "NF"
    };

    private ClassificationWords() {}

    /// Whether a line that begins with this character may begin with a classification; cheap.
    static boolean mayBegin(char first) {
        return switch (first) {
            case 'U', 'C', 'S', 'T', 'L', 'R', 'u', 'c', 's', 't', 'l', 'r' -> true;
            default -> false;
        };
    }

    /// Whether the first two letters of a line may be those of a classification; cheap.
    static boolean mayBegin(Line line) {
        int second = line.from() + 1;
        while (second < line.to() && Chars.isBlank(line.raw().charAt(second))) {
            second++;
        }
        char then = second < line.to() ? (char) (line.raw().charAt(second) & ~0x20) : '\0';
        return switch (line.first() & ~0x20) {
            case 'U' -> then == 'N';
            case 'C', 'T' -> then == 'O';
            case 'S', 'R' -> then == 'E';
            case 'L' -> then == 'I';
            default -> false;
        };
    }

    /// Takes the classification that stands next; null, and nothing taken, where there is none.
    static @Nullable Spanned<Classification> read(Scan scan) {
        char first = (char) (scan.peek() & ~0x20);
        for (Word word : WORDS) {
            if (word.letters.charAt(0) == first) {
                Slice taken = scan.spaced(word.letters);
                if (taken != null) {
                    return taken.as(word.classification);
                }
            }
        }
        return null;
    }

    /// Takes the caveat that stands next, with the slashes before it; null where there is none.
    static @Nullable Spanned<String> caveat(Scan scan) {
        int before = scan.at();
        while (scan.skip('/')) {
            scan.blanks();
        }
        scan.blanks();
        int from = scan.at();
        char first = scan.next();
        for (String caveat : CAVEATS) {
            if (caveat.charAt(0) == first && scan.skipWord(caveat)) {
                return scan.slice(from, scan.at()).as(caveat.equals("E F T O") ? "EFTO" : caveat);
            }
        }
        Spanned<String> releasable = first == 'R' ? Releasability.read(scan) : null;
        if (releasable == null) {
            scan.back(before);
        }
        return releasable;
    }
}
