package org.septel.telegram.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.septel.telegram.Reference;

/// What sort of thing is cited that is no numbered telegram.
final class ReferenceKinds {

    private static final Map<Reference.Kind, Pattern> WORDS = new LinkedHashMap<>();

    static {
        put(Reference.Kind.EMAIL, "\\bE-? ?MAILS?\\b|@");
        put(Reference.Kind.LETTER, "\\bLETTERS?\\b|\\bMEMOS?\\b|\\bMEMORAND|\\bDIPNOTES?\\b|\\bNOTE NO\\b|\\bFAX\\b");
        put(Reference.Kind.SEPTEL, "\\bSEPTELS?\\b");
        put(Reference.Kind.AIRGRAM, "\\bC?A-\\d|\\bAIRGRAM");
        put(Reference.Kind.MESSAGE_BY_TIME, "\\bDTG\\b|\\b\\d{6} ?Z\\b");
        put(
                Reference.Kind.CALL,
                "\\bTELCONS?\\b|\\bTELECON|\\bPHONE|\\bTELEPHONE|\\bPHONECON|\\bCALLS?\\b|\\bMEETINGS?\\b"
                        + "|\\bCONVERSATION");
        put(
                Reference.Kind.REPORT,
                "\\bIIR\\b|\\bOSC\\b|\\bFBIS\\b|\\bREPORTS?\\b|\\bPOINTS\\b|\\bDAILY\\b" + "|\\bTD-?\\d");
    }

    private ReferenceKinds() {}

    static Reference.Kind of(String words) {
        return WORDS.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Reference.Kind.OTHER);
    }

    private static void put(Reference.Kind kind, String words) {
        WORDS.put(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE));
    }
}
