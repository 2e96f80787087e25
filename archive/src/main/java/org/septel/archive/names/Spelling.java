package org.septel.archive.names;

import java.util.Locale;
import java.util.Set;

/// How names are written where they stand for all their mentions.
final class Spelling {

    /// Words within a name that are not spelt with a capital.
    private static final Set<String> SMALL = Set.of(
            "of", "for", "and", "the", "on", "de", "da", "do", "dos", "von", "van", "der", "bin", "ibn", "du", "la",
            "le");

    private Spelling() {}

    /// `JACOB G. ZUMA` as `Jacob G. Zuma`; what is written in both cases is left so.
    static String ofPerson(String written) {
        String plain = plain(written);
        return isInCapitals(plain) ? capitalised(plain) : plain;
    }

    /// The same for organisations and places: words in capitals alone become words, single groups of letters stay.
    static String ofName(String written) {
        String plain = plain(written);
        return isInCapitals(plain) && (plain.contains(" ") || 5 < plain.length()) ? capitalised(plain) : plain;
    }

    /// With one space for blanks in a row, of which most names have none.
    private static String plain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (isBlank(written.charAt(i)) && (written.charAt(i) != ' ' || (0 < i && isBlank(written.charAt(i - 1))))) {
                return spaced(written);
            }
        }
        return written;
    }

    private static String spaced(String written) {
        var spaced = new StringBuilder(written.length());
        boolean blank = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!isBlank(c)) {
                spaced.append(c);
            } else if (!blank) {
                spaced.append(' ');
            }
            blank = isBlank(c);
        }
        return spaced.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || ('\t' <= c && c <= '\r');
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
