package org.septel.telegram.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words that name an office or a title, never a person: `AMBASSADOR`, `POLOFF`, `DAS`.
final class OfficeTable {

    private static final int LONG = 6;
    private static final int VERY_LONG = 9;
    private static final int LONGEST = 40;

    /// Offices are run together freely: `PolMinCons`, `EconOff`, `AGMINCOUNS`.
    private static final Pattern RUN_TOGETHER = Pattern.compile(
            "(?:A|D)?(?:POL|ECON|ECO|MIL|MIN|CON|SCI|LAB|ENV|MGT|PD|EMB|AMB|COM|AG|FIN|REF|DEP|PERM|TECH|HR|RES)"
                    + "(?:POL|ECON|MIL|MIN|AD|PERM)?(?:OFF|ATT|REP|COORD|OFFICER|OFFS|CHIEF|COUNS|COUN|COUNSELOR|COUNSELLOR|CONS"
                    + "|UNIT|SECT|POL|ECON|MIL)S?");

    private final Set<String> offices = new HashSet<>();
    private final Set<String> words = new HashSet<>();
    private final NearWords longOffices;
    private final NearWords veryLongOffices;

    OfficeTable() {
        Table.read("offices", cells -> (cells[1].equals("office") ? offices : words).add(cells[0]));
        longOffices = new NearWords(ofLength(LONG, VERY_LONG));
        veryLongOffices = new NearWords(ofLength(VERY_LONG, Integer.MAX_VALUE));
    }

    private List<String> ofLength(int least, int under) {
        var found = new ArrayList<String>();
        for (String office : offices) {
            if (least <= office.length() && office.length() < under) {
                found.add(office);
            }
        }
        return found;
    }

    /// A word that offices alone have, misspelt ones included: ambassadors were written in fourteen ways.
    boolean isOffice(String word) {
        int hyphen = word.indexOf('-');
        String plain = plain(word);
        return LONGEST >= plain.length()
                && (offices.contains(plain)
                        || RUN_TOGETHER.matcher(plain).matches()
                        || isMisspelt(plain)
                        || (LONG <= hyphen && isOffice(word.substring(0, hyphen))));
    }

    /// A word that stands in the names of offices but could be a person's as well.
    boolean isWord(String word) {
        return words.contains(word.toUpperCase(Locale.ROOT)) || words.contains(plain(word));
    }

    /// One letter off, or two where the office has many.
    private boolean isMisspelt(String word) {
        return LONG <= word.length() && (longOffices.hasWithin(word, 1) || veryLongOffices.hasWithin(word, 2));
    }

    private static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); at++) {
            char c = Character.toUpperCase(word.charAt(at));
            if (c == '0') {
                plain.append('O');
            } else if (c == '\u00c9' || c == '\u00c8') {
                plain.append('E');
            } else if (Character.isLetter(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
