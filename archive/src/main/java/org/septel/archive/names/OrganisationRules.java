package org.septel.archive.names;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.septel.archive.names.Phrases.Phrase;
import org.septel.telegram.lexicon.Abbreviation;
import org.septel.telegram.lexicon.Lexicon;

/// Finds organisations by the list, by the words that they are called by, and by their letters.
final class OrganisationRules {

    private static final int MOST_WORDS = 9;
    private static final int LONGEST_LETTERS = 10;
    private static final Pattern GOVERNMENT_OF = Pattern.compile("^Government of (the |host country: )?");

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    OrganisationRules(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /// `Embassy Islamabad`, `AMEMBASSY MOSCOW`: an office abroad with its town.
    void missions(Line line, Found found) {
        for (int i = 0; line.has(Sort.MISSION) && i + 1 < line.size(); i++) {
            if (line.is(i, Sort.MISSION) && line.isCapital(i) && line.is(i + 1, Sort.PLACE) && line.isCapital(i + 1)) {
                Optional<Phrase> town = vocabulary
                        .places()
                        .at(line, i + 1)
                        .filter(phrase -> !phrase.kind().equals("nation"));
                if (town.isPresent()) {
                    int to = i + 1 + town.get().words().size();
                    found.organisation(line, i, to, Spelling.ofName(line.text(i, to)), Evidence.ORGANISATION_WORDS);
                }
            }
        }
    }

    void listed(Line line, Found found) {
        for (int i = 0; line.has(Sort.LISTED) && i < line.size(); i++) {
            if (line.is(i, Sort.LISTED) && line.isCapital(i) && !line.isTaken(i)) {
                Optional<Phrase> phrase = vocabulary.organisations().at(line, i);
                if (phrase.isPresent() && isMeant(line, i, phrase.get())) {
                    int to = i + phrase.get().words().size();
                    found.organisation(line, i, to, phrase.get().normal(), Evidence.LISTED_ORGANISATION);
                }
            }
        }
    }

    private static boolean isMeant(Line line, int from, Phrase phrase) {
        int to = from + phrase.words().size();
        if (!line.isFree(from, to)) {
            return false;
        }
        boolean letters = phrase.words().size() == 1 && line.length(from) <= 4 && !line.is(from, Sort.COMMON);
        boolean more = isHead(line, to)
                || (line.is(to - 1, Sort.FRONT)
                        && line.isWord(to)
                        && line.key(to).equals("OF"));
        boolean longer = more && (line.isCapital(to) || line.key(to).equals("OF")) && !line.breaksBefore(to);
        boolean name = !line.isInCapitals() && !line.isCapital(to - 1);
        return !name
                && !longer
                && (!letters || line.isLetters(from) || (line.length(from) == 3 && line.first(from) == 'G'));
    }

    /// `Ministry of Information and Culture`, `Tax Authority`, `FOREIGN OFFICE`.
    void worded(Line line, Found found) {
        for (int i = 0; line.has(Sort.HEAD) && i < line.size(); i++) {
            if (!isHead(line, i) || line.isTaken(i) || !line.isCapital(i)) {
                continue;
            }
            int from = begin(line, i);
            int to = finish(line, i);
            boolean thing = line.is(to, Sort.THING) && line.isCapital(to);
            if ((i + 1 < to || from < i) && !thing) {
                String written = line.text(from, to);
                found.organisation(line, from, to, Spelling.ofName(written), Evidence.ORGANISATION_WORDS);
                i = to - 1;
            }
        }
    }

    private static boolean isHead(Line line, int i) {
        return line.is(i, Sort.HEAD) && line.isWord(i);
    }

    /// Where the words before a head begin that belong to it.
    private static int begin(Line line, int head) {
        int from = head;
        while (0 < from && head - from < MOST_WORDS && isBefore(line, from - 1) && !line.breaksBefore(from)) {
            from--;
        }
        // & and AND join, but begin nothing; nor does a nation, which is a place of its own
        while (from < head && (line.isMark(from, '&') || line.is(from, Sort.LINK | Sort.DEMONYM))) {
            from++;
        }
        return from;
    }

    private static boolean isBefore(Line line, int i) {
        if (line.isTaken(i) || (line.isPossessive(i) && !line.is(i, Sort.MODIFIER))) {
            return false;
        }
        if (line.isInCapitals()) {
            boolean unknown =
                    !line.is(i, Sort.COMMON | Sort.TITLE | Sort.LINK | Sort.NATION | Sort.SPEECH | Sort.CALENDAR);
            return line.is(i, Sort.MODIFIER | Sort.PORTFOLIO) || (line.isWord(i) && unknown && 2 < line.length(i));
        }
        if (line.isMark(i, '&')) {
            return true;
        }
        boolean plain = !line.is(i, Sort.TITLE | Sort.CALENDAR | Sort.DEMONYM | Sort.SPEECH);
        boolean sure = !line.isFirst(i) || line.is(i, Sort.MODIFIER | Sort.PORTFOLIO) || !line.is(i, Sort.COMMON);
        return line.isCapital(i) && plain && sure && !isArticle(line, i);
    }

    private static boolean isArticle(Line line, int i) {
        return line.is(i, Sort.LINK)
                || line.key(i).equals("A")
                || line.key(i).equals("OUR")
                || line.key(i).equals("THIS");
    }

    /// Where it ends: `... of Foreign Affairs`, `... for the Former Yugoslavia`.
    private static int finish(Line line, int head) {
        int to = head + 1;
        if (!line.isInCapitals()) {
            while (isHead(line, to) && line.isCapital(to) && !line.isTaken(to)) {
                to++;
            }
        }
        if (!line.is(head, Sort.FRONT)) {
            return to;
        }
        int at = to;
        int words = 0;
        while (words < MOST_WORDS && at < line.size() && !line.isTaken(at) && !line.breaksBefore(at)) {
            boolean link = line.isMark(at, '&') || isLink(line, at, at == head + 1);
            if (!link && !isBehind(line, at)) {
                break;
            }
            at++;
            if (!link) {
                to = at;
            }
            words++;
            if (!link && to == head + 2) {
                // something of a kind must be said at once: MINISTRY OF
                break;
            }
        }
        return to;
    }

    private static boolean isLink(Line line, int i, boolean first) {
        if (!line.isWord(i)) {
            return line.isMark(i, ',') && line.is(i + 1, Sort.PORTFOLIO) && line.isCapital(i + 1) && !first;
        }
        String key = line.key(i);
        return first
                ? key.equals("OF") || key.equals("FOR") || key.equals("ON")
                : key.equals("AND") || key.equals("THE") || key.equals("OF") || key.equals("FOR") || key.equals("ON");
    }

    private static boolean isBehind(Line line, int i) {
        if (line.isInCapitals()) {
            return line.is(i, Sort.PORTFOLIO);
        }
        return line.isCapital(i) && !line.is(i, Sort.TITLE) && !line.isMark(i - 1, '.');
    }

    /// `Federal Investigation Agency (FIA)`, `Benno (...)`: short names in brackets behind the words of which they are
    /// made.
    static void speltOut(Line line, Found found) {
        for (int i = 1; i + 2 < line.size(); i++) {
            if (!line.isMark(i, '(') || !line.isMark(i + 2, ')') || !line.isLetters(i + 1) || line.isTaken(i + 1)) {
                continue;
            }
            int from = wordsOf(line, i, line.key(i + 1));
            String letters = line.key(i + 1);
            if (line.isTaken(i - 1) && !line.is(i + 1, Sort.NO_ORGANISATION | Sort.NATION)) {
                found.nameBefore(line, i - 1)
                        .ifPresent(name -> found.organisations().putIfAbsent(letters, name));
            } else if (from < i && line.is(i - 1, Sort.THING)) {
                found.nobody().add(letters);
            } else if (from < i && line.isFree(from, i) && !line.is(i + 1, Sort.NO_ORGANISATION)) {
                String name = Spelling.ofName(line.text(from, i));
                found.organisation(line, from, i, name, Evidence.SPELT_OUT);
                found.organisations().putIfAbsent(letters, name);
            }
        }
    }

    /// Where the words begin whose first letters are those in the brackets; the bracket itself if they are not.
    private static int wordsOf(Line line, int bracket, String letters) {
        int at = bracket - 1;
        int letter = letters.length() - 1;
        while (0 <= at && 0 <= letter && bracket - at < MOST_WORDS + 3 && line.isWord(at)) {
            if (line.isCapital(at) && line.key(at).charAt(0) == letters.charAt(letter)) {
                letter--;
            } else if (!line.is(at, Sort.LINK | Sort.PARTICLE)) {
                break;
            }
            at--;
        }
        return letter < 0 ? at + 1 : bracket;
    }

    /// Abbreviations of telegrams, and governments: `GOB`.
    void abbreviated(Line line, Found found, String country) {
        for (int i = 0; i < line.size(); i++) {
            if (line.isTaken(i) || !isShort(line, i)) {
                continue;
            }
            Optional<Abbreviation> known = lexicon.abbreviation(line.key(i), country);
            if (known.isPresent()) {
                String meaning = known.get().meaning();
                if (meaning.startsWith("Government of")) {
                    String of = GOVERNMENT_OF.matcher(meaning).replaceFirst("");
                    found.place(line, i, i + 1, of, Evidence.GOVERNMENT);
                } else if (line.key(i).length() > 1 && isOrganisation(meaning)) {
                    found.organisation(line, i, i + 1, meaning.replaceFirst(" \\(.*", ""), Evidence.ABBREVIATION);
                }
            } else if (line.first(i) == 'G' && isGovernment(line.key(i))) {
                found.place(line, i, i + 1, line.key(i), Evidence.GOVERNMENT);
            }
        }
    }

    private static boolean isGovernment(String key) {
        return key.startsWith("GO") && 3 <= key.length() && key.length() <= 4;
    }

    private static boolean isShort(Line line, int i) {
        return line.isLetters(i)
                && line.length(i) <= LONGEST_LETTERS
                && !line.is(i, Sort.NO_ORGANISATION | Sort.TITLE)
                && !(line.isInCapitals() && line.is(i, Sort.COMMON));
    }

    private boolean isOrganisation(String meaning) {
        Line words = Line.of(meaning, vocabulary.words());
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Sort.HEAD | Sort.STANDALONE) && words.isCapital(i)) {
                return !meaning.toLowerCase(Locale.ROOT).contains("officer");
            }
        }
        return false;
    }

    /// Letters that the telegram spells out elsewhere.
    static void again(Line line, Found found) {
        for (int i = 0; !found.organisations().isEmpty() && i < line.size(); i++) {
            if (line.isLetters(i) && !line.isTaken(i)) {
                String full = found.organisations().get(line.key(i));
                if (full != null) {
                    found.again(line, i, NameKind.ORGANISATION, full);
                }
            }
        }
    }

    /// Letters that nobody knows are mostly an organisation's. In capitals, only such as no word is made of.
    static void letters(Line line, Found found) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.isLetters(i)
                    || line.isTaken(i)
                    || line.is(i, Sort.COMMON | Sort.FORENAME | Sort.SURNAME)
                    || line.length(i) < 3) {
                continue;
            }
            boolean open = isShort(line, i) && !line.is(i, Sort.NEVER | Sort.CALENDAR | Sort.PARTICLE);
            boolean alone = line.isInCapitals() ? PersonRules.isLettersAlone(line, i) : !line.hasDigit(i);
            if (open && alone && !line.isBlotted(i) && !found.nobody().contains(line.key(i))) {
                found.organisation(line, i, i + 1, line.key(i), Evidence.UNKNOWN_LETTERS);
            }
        }
    }
}
