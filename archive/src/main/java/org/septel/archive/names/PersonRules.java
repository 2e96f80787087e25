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

    /// What no word of a name is.
    static final int NO_WORD_OF_NAME = NO_NAME | Sort.THING;

    /// What no word of a name is that nobody knows.
    private static final int KNOWN = NO_WORD_OF_NAME | Sort.COMMON | Sort.PLACE;

    private PersonRules() {}

    /// `AMBASSADOR HILL`, `Mr. Brown`, `DIRECTOR OF POLITICAL AFFAIRS (WACHTMEISTER)`.
    static void titled(Line line, Found found) {
        int first = line.has(Sort.TITLE) ? line.next(0, Sort.TITLE) : line.size();
        for (int i = first; i < line.size(); i = line.next(i + 1, Sort.TITLE)) {
            int from = line.is(i, Sort.ADDRESS) && line.isMark(i + 1, '.') ? i + 2 : i + 1;
            int to = isAfterTitle(line, from) ? end(line, from) : from;
            if (from < to) {
                found.person(line, from, to, Evidence.TITLE);
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
        int next = line.has(Sort.FORENAME) ? 0 : line.size();
        for (int i = forename(line, next); i < line.size(); i = forename(line, i + 1)) {
            if (isName(line, i)) {
                int to = end(line, i);
                if (i + 1 < to && hasUncommon(line, i, to)) {
                    found.person(line, i, to, Evidence.FORENAME);
                }
            }
        }
    }

    private static int forename(Line line, int from) {
        return line.open(from, Sort.FORENAME, NO_WORD_OF_NAME);
    }

    /// `J. K. GALBRAITH` has no title and no forename.
    static void initialled(Line line, Found found) {
        int first = line.has(Sort.INITIAL) ? line.open(0, Sort.INITIAL) : line.size();
        for (int i = first; i + 2 < line.size(); i = line.open(i + 1, Sort.INITIAL)) {
            if (line.isMark(i + 1, '.') && !line.isFirst(i)) {
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
        if (!line.has(Sort.SPEECH | Sort.REIGN)) {
            return;
        }
        int no = NO_WORD_OF_NAME | Sort.PLACE;
        for (int i = line.open(0, Sort.CAPITAL, no); i + 1 < line.size(); i = line.open(i + 1, Sort.CAPITAL, no)) {
            if (line.is(i, Sort.COMMON) && !line.is(i, Sort.SURNAME)) {
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
        int next;
        for (int i = unknown(line, 0); i + 1 < line.size(); i = unknown(line, next)) {
            next = i + 1;
            if (isUnknown(line, i)) {
                int to = end(line, i);
                boolean person = i + 1 < to
                        && isUnknown(line, to - 1)
                        && !line.isPossessive(i)
                        && !line.is(to, Sort.HEAD | Sort.GEOGRAPHY);
                if (person) {
                    found.person(line, i, to, Evidence.UNKNOWN_WORDS);
                }
                next = Math.max(next, to);
            }
        }
    }

    private static int unknown(Line line, int from) {
        return line.open(from, Sort.CAPITAL, KNOWN);
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
        int next = line.isInCapitals() ? 0 : line.size();
        for (int i = line.open(next, NAME, KNOWN); i < line.size(); i = line.open(i + 1, NAME, KNOWN)) {
            boolean name = 3 < line.length(i) && isUnknown(line, i);
            if (name && !line.is(i + 1, Sort.HEAD | Sort.GEOGRAPHY | Sort.MODIFIER) && !line.isCited(i)) {
                found.person(line, i, i + 1, Evidence.SURNAME);
            }
        }
    }

    /// Names whose surname the telegram has elsewhere with a title or a forename.
    static void again(Line line, Found found) {
        for (int i = found.persons().isEmpty() ? line.size() : line.open(0); i < line.size(); i = line.open(i + 1)) {
            if (!isCommonInCapitals(line, i) && (!line.is(i, NO_NAME) || line.is(i, NAME))) {
                String full = found.persons().get(line.word(i));
                if (full != null) {
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
        if (line.isTaken(i) || !line.isCapital(i) || line.length(i) < 2 || line.is(i, NO_WORD_OF_NAME)) {
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
