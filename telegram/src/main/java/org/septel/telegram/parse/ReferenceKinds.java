package org.septel.telegram.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.septel.telegram.Reference;

/// What sort of thing is cited that is no numbered telegram.
final class ReferenceKinds {

    private static final Map<Reference.Kind, QuickPattern> WORDS = new LinkedHashMap<>();

    static {
        put(Reference.Kind.EMAIL, "@E", "@|\\bE-? ?MAILS?\\b");
        put(
                Reference.Kind.LETTER,
                "LMDNF",
                "\\bLETTERS?\\b|\\bMEMOS?\\b|\\bMEMORAND|\\bDIPNOTES?\\b|\\bNOTE NO\\b|\\bFAX\\b");
        put(Reference.Kind.SEPTEL, "S", "\\bSEPTELS?\\b");
        put(Reference.Kind.AIRGRAM, "CA", "\\bC?A-\\d|\\bAIRGRAM");
        put(Reference.Kind.MESSAGE_BY_TIME, "D0123456789", "\\bDTG\\b|\\b\\d{6} ?Z\\b");
        put(
                Reference.Kind.CALL,
                "TPCM",
                "\\bTELCONS?\\b|\\bTELECON|\\bPHONE|\\bTELEPHONE|\\bPHONECON|\\bCALLS?\\b|\\bMEETINGS?\\b"
                        + "|\\bCONVERSATION");
        put(
                Reference.Kind.REPORT,
                "IOFRPDT",
                "\\bIIR\\b|\\bOSC\\b|\\bFBIS\\b|\\bREPORTS?\\b|\\bPOINTS\\b|\\bDAILY\\b" + "|\\bTD-?\\d");
    }

    private ReferenceKinds() {}

    static Reference.Kind of(String words) {
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().isIn(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Reference.Kind.OTHER);
    }

    private static void put(Reference.Kind kind, String firsts, String words) {
        WORDS.put(kind, QuickPattern.folded(firsts, words));
    }
}
