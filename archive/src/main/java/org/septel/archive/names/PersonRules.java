package org.septel.archive.names;

/// Finds persons by the words before, within and behind their names.
final class PersonRules {

    private static final int MOST_WORDS = 5;
    private static final int NO_NAME = Sort.NEVER
            | Sort.CALENDAR
            | Sort.HEAD
            | Sort.NATION
            | Sort.MISSION
            | Sort.STANDALONE
            | Sort.TITLE
            | Sort.LINK
            | Sort.SPEECH;
    private static final int NAME = Sort.FORENAME | Sort.SURNAME;

    private PersonRules() {}

    /// `AMBASSADOR HILL`, `Mr. Brown`, `DIRECTOR OF POLITICAL AFFAIRS (WACHTMEISTER)`.
    static void titled(Line line, Found found) {
        for (int i = 0; line.has(Sort.TITLE) && i < line.size(); i++) {
            if (line.is(i, Sort.TITLE)) {
                int from = line.is(i, Sort.ADDRESS) && line.isMark(i + 1, '.') ? i + 2 : i + 1;
                int to = isAfterTitle(line, from) ? end(line, from) : from;
                if (from < to) {
                    found.person(line, from, to, Evidence.TITLE);
                }
            }
        }
    }

    private static boolean isAfterTitle(Line line, int i) {
        if (line.isTaken(i) || !line.isCapital(i) || line.is(i, NO_NAME) || line.is(i, Sort.GEOGRAPHY)) {
            return false;
        }
        if (line.isInitial(i)) {
            return isName(line, i + (line.isMark(i + 1, '.') ? 2 : 1));
        }
        if (line.is(i, Sort.PARTICLE)) {
            return isName(line, i + 1);
        }
        if (line.isInCapitals()) {
            return !isLettersAlone(line, i) && (!line.is(i, Sort.COMMON) || line.is(i, NAME));
        }
        return !line.is(i, Sort.PORTFOLIO | Sort.MODIFIER) && !(line.isLetters(i) && isLettersAlone(line, i));
    }

    /// A forename with what follows it: `Boris Tadic`, `JOHN F. KENNEDY`.
    static void forenamed(Line line, Found found) {
        for (int i = 0; line.has(Sort.FORENAME) && i < line.size(); i++) {
            if (line.is(i, Sort.FORENAME) && isName(line, i)) {
                int to = end(line, i);
                if (i + 1 < to && hasUncommon(line, i, to)) {
                    found.person(line, i, to, Evidence.FORENAME);
                }
            }
        }
    }

    /// `J. K. GALBRAITH` has no title and no forename.
    static void initialled(Line line, Found found) {
        for (int i = 0; i + 2 < line.size(); i++) {
            boolean initial = line.isInitial(i) && line.length(i) == 1 && line.isMark(i + 1, '.');
            if (initial && !line.isTaken(i) && !line.isFirst(i)) {
                int to = end(line, i);
                if (i + 2 < to && isName(line, to - 1) && !line.is(to - 1, Sort.COMMON | Sort.PLACE)) {
                    found.person(line, i, to, Evidence.FORENAME);
                }
            }
        }
    }

    /// The last block of a telegram may be nothing but who signed: `WOODCOCK`.
    static void signed(Line line, Found found) {
        boolean names = 0 < line.size() && line.size() <= MOST_WORDS;
        for (int i = 0; i < line.size(); i++) {
            boolean mark = line.isMark(i, ',') || line.isMark(i, '.');
            names &= mark || (line.isLetters(i) && !line.is(i, NO_NAME)) || line.isInitial(i);
        }
        if (!names || !line.isLetters(line.size() - 1)) {
            return;
        }
        int from = 0;
        for (int i = 0; i <= line.size(); i++) {
            if (i == line.size() || line.isMark(i, ',')) {
                if (from < i) {
                    found.person(line, from, i, Evidence.SIGNATURE);
                }
                from = i + 1;
            }
        }
    }

    /// Somebody unknown who said something.
    static void speaking(Line line, Found found) {
        for (int i = 0; line.has(Sort.SPEECH | Sort.REIGN) && i + 1 < line.size(); i++) {
            if (line.is(i, Sort.PLACE) || (line.is(i, Sort.COMMON) && !line.is(i, Sort.SURNAME))) {
                continue;
            }
            boolean letters = line.isLetters(i) && !line.isInCapitals();
            boolean unknown = isName(line, i) && !isLettersAlone(line, i) && !letters;
            if (unknown && (!line.is(i, Sort.COMMON) || (line.is(i, Sort.SURNAME) && !line.isInCapitals()))) {
                int to = end(line, i);
                boolean reign = line.is(to, Sort.REIGN) && !line.isInCapitals() && !line.isPossessive(to - 1);
                if ((line.is(to, Sort.SPEECH) || reign) && !line.breaksBefore(to)) {
                    found.person(line, i, to, Evidence.SPEECH);
                }
            }
        }
    }

    /// Two or more unknown words that begin with capitals.
    static void unknown(Line line, Found found) {
        for (int i = 0; i + 1 < line.size(); i++) {
            if (isUnknown(line, i)) {
                int to = end(line, i);
                boolean person = i + 1 < to
                        && isUnknown(line, to - 1)
                        && !line.isPossessive(i)
                        && !line.is(to, Sort.HEAD | Sort.GEOGRAPHY);
                if (person) {
                    found.person(line, i, to, Evidence.UNKNOWN_WORDS);
                }
                i = Math.max(i, to - 1);
            }
        }
    }

    private static boolean isUnknown(Line line, int i) {
        return !line.is(i, Sort.COMMON | Sort.PLACE)
                && isName(line, i)
                && 2 < line.length(i)
                && !isLettersAlone(line, i)
                && (line.isInCapitals() || !line.isLetters(i));
    }

    /// In capitals a word of no dictionary that people are called by: `DAYAN`.
    static void surnamed(Line line, Found found) {
        for (int i = 0; line.isInCapitals() && i < line.size(); i++) {
            boolean beside = line.is(i + 1, Sort.HEAD | Sort.GEOGRAPHY | Sort.MODIFIER);
            if (line.is(i, NAME) && 3 < line.length(i) && isUnknown(line, i) && !beside && !line.isCited(i)) {
                found.person(line, i, i + 1, Evidence.SURNAME);
            }
        }
    }

    /// Names whose surname the telegram has elsewhere with a title or a forename.
    static void again(Line line, Found found) {
        for (int i = 0; !found.persons().isEmpty() && i < line.size(); i++) {
            if (line.isCapital(i) && !line.isTaken(i) && !isCommonInCapitals(line, i)) {
                String full = found.persons().get(line.key(i));
                if (full != null && (!line.is(i, NO_NAME) || line.is(i, NAME))) {
                    found.again(line, i, NameKind.PERSON, full);
                }
            }
        }
    }

    private static boolean isCommonInCapitals(Line line, int i) {
        return line.isInCapitals() && line.is(i, Sort.COMMON) && !line.is(i, Sort.SURNAME);
    }

    /// Whether a word may be part of a name.
    static boolean isName(Line line, int i) {
        if (line.isTaken(i) || !line.isCapital(i) || line.length(i) < 2 || line.is(i, NO_NAME | Sort.THING)) {
            return false;
        }
        if (line.isBlotted(i) || (line.breaksBefore(i + 1) && line.isMark(i + 1, '-'))) {
            return false;
        }
        if (line.isInCapitals()) {
            return !line.is(i, Sort.COMMON) || line.is(i, NAME);
        }
        return !line.is(i, Sort.PORTFOLIO | Sort.MODIFIER)
                && (!line.is(i, Sort.COMMON) || line.is(i, NAME) || !line.isFirst(i));
    }

    private static boolean hasUncommon(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.length(i) > 2 && !line.is(i, Sort.COMMON)) {
                return true;
            }
        }
        return !line.isInCapitals() && !line.isFirst(from);
    }

    /// Where the name ends that begins with a word.
    static int end(Line line, int from) {
        int to = from;
        int words = 0;
        while (words < MOST_WORDS
                && to < line.size()
                && !line.isTaken(to)
                && (to == from || !line.isPossessive(to - 1))) {
            int next = part(line, to, from);
            if (next == to) {
                break;
            }
            to = next;
            words++;
        }
        return to;
    }

    /// One word more of a name, with the full stop of an initial or with the particles before it.
    private static int part(Line line, int at, int from) {
        if (line.isInitial(at)) {
            int behind = line.isMark(at + 1, '.') ? at + 2 : at + 1;
            return isName(line, behind) || (line.isInitial(behind) && line.isMark(behind + 1, '.')) ? behind : at;
        }
        if (line.is(at, Sort.PARTICLE)) {
            int behind = at + 1;
            while (behind < at + 3 && line.is(behind, Sort.PARTICLE) && !line.isTaken(behind)) {
                behind++;
            }
            return isName(line, behind) && !line.isFirst(behind) ? behind + 1 : at;
        }
        boolean first = at == from && line.isCapital(at);
        return first || (isName(line, at) && !line.isFirst(at) && !isForeign(line, at, from)) ? at + 1 : at;
    }

    /// A group of letters is no surname where names are written in both cases.
    private static boolean isForeign(Line line, int at, int from) {
        return !line.isInCapitals() && line.isLetters(at) && !line.isLetters(from) && line.length(at) <= 4;
    }

    /// Letters that no word is made of: `GRPS`.
    static boolean isLettersAlone(Line line, int i) {
        if (!line.isLetters(i)) {
            return false;
        }
        if (!line.isInCapitals()) {
            return line.length(i) <= 5 && !line.is(i, NAME);
        }
        return line.length(i) <= 5 && !line.hasVowel(i);
    }
}
