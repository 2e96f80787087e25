package org.septel.archive.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How names are written where they stand for all their mentions.
final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// Words within a name that are not spelt with a capital.
    private static final Set<String> SMALL = Set.of(
            "of", "for", "and", "the", "on", "de", "da", "do", "dos", "von", "van", "der", "bin", "ibn", "du", "la",
            "le");

    private Spelling() {}

    /// `JACOB G. ZUMA` as `Jacob G. Zuma`; what is written in both cases is left so.
    static String ofPerson(String written) {
        String plain = BLANKS.matcher(written).replaceAll(" ");
        return isInCapitals(plain) ? capitalised(plain) : plain;
    }

    /// The same for organisations and places: words in capitals alone become words, single groups of letters stay.
    static String ofName(String written) {
        String plain = BLANKS.matcher(written).replaceAll(" ");
        return isInCapitals(plain) && (plain.contains(" ") || 5 < plain.length()) ? capitalised(plain) : plain;
    }

    private static boolean isInCapitals(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String capitalised(String capitals) {
        var spelt = new StringBuilder(capitals.length());
        boolean within = false;
        for (String word : capitals.toLowerCase(Locale.ROOT).split(" ")) {
            boolean small = within && SMALL.contains(word);
            spelt.append(within ? " " : "").append(small ? word : capital(word));
            within = true;
        }
        return spelt.toString();
    }

    /// `hsiao-ping` has two capitals, `o'brien` too.
    private static String capital(String word) {
        var spelt = new StringBuilder(word.length());
        boolean begins = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            spelt.append(begins ? Character.toUpperCase(c) : c);
            begins = c == '-' || c == '.' || (c == '\'' && i == 1);
        }
        return spelt.toString();
    }
}
