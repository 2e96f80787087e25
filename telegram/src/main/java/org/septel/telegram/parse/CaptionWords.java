package org.septel.telegram.parse;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Spanned;

/// The captions that stand below the classification line. The parser must know them, as nothing else tells a caption
/// from a line of text.
///
/// @source 5 FAH-2 H-440
final class CaptionWords {

    /// Longer captions before those that they begin with.
    private static final String[] CAPTIONS = {
        "SIPDIS",
        "SENSITIVE BUT UNCLASSIFIED",
        "SENSITIVE",
        "NODIS",
        "EXDIS",
        "STADIS",
        "LIMDIS",
        "NOFORN",
        "EFTO",
        "NOTAL",
        "TERREP",
        "SPECAT",
        "ALDAC",
        "ROGER CHANNEL",
        "DISSENT CHANNEL",
        "AGREMENT CHANNEL",
        "DIRGEN CHANNEL",
        "MED CHANNEL",
        "TM CHANNEL",
        "DS CHANNEL",
        "SY CHANNEL",
        "INFORM CONSULS",
        "FOR OFFICIAL USE ONLY",
        "NOT FOR INTERNET DISTRIBUTION",
        "CORRECTED",
        "PERSONAL FOR THE AMBASSADOR",
        "EYES ONLY",
        "CHEROKEE",
        "FOUO",
        "SBU",
        "NOPASS",
        "DEA SENSITIVE",
        "AIDAC",
        "POSS DUPE",
        "POSSIBLE DUPLICATE",
        "SUSPECTED DUPLICATE",
        "SUSPECTED DUPE",
        "GP-1",
        "GP-2",
        "GP-3",
        "GP-4",
        "ORCON",
        "PROPIN",
        "NOCONTRACT",
        "RELIDO",
        "WNINTEL"
    };

    /// The same, those with an A first.
    private static final List<List<String>> BY_LETTER = IntStream.rangeClosed('A', 'Z')
            .mapToObj(letter -> Stream.of(CAPTIONS)
                    .filter(caption -> caption.charAt(0) == letter)
                    .toList())
            .toList();

    private CaptionWords() {}

    /// Whether a caption begins with this character; cheap.
    static boolean mayBegin(char first) {
        return "SNELTRDAMIFCPGOW".indexOf(first) >= 0;
    }

    /// Whether the words say how it was sent: perhaps twice, or again without an error.
    static boolean isOfSending(String caption) {
        return caption.endsWith(" DUPE") || caption.endsWith(" DUPLICATE") || caption.equals("CORRECTED COPY");
    }

    /// Takes the caption that stands next; null, and nothing taken, where there is none.
    static @Nullable Spanned<String> read(Scan scan) {
        scan.blanks();
        int from = scan.at();
        char first = scan.next();
        Slice corrected = first == 'C' ? scan.spaced("CORRECTEDCOPY") : null;
        if (corrected != null) {
            return corrected.as("CORRECTED COPY");
        }
        if (!Chars.isUpper(first)) {
            return null;
        }
        for (String caption : BY_LETTER.get(first - 'A')) {
            if (scan.skipWord(caption)) {
                return scan.slice(from, scan.at()).as(caption);
            }
        }
        return first == 'R' ? Releasability.read(scan) : null;
    }
}
