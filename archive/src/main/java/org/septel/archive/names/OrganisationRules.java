package org.septel.archive.names;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.septel.archive.names.Phrases.Phrase;
import org.septel.telegram.lexicon.Abbreviation;
import org.septel.telegram.lexicon.Lexicon;

/// Finds organisations by the list, by the words that they are called by, and by their letters.
final class OrganisationRules {

    private static final int MOST_WORDS = 9;
    private static final int LONGEST_LETTERS = 10;
    /// Letters that are these are no abbreviation.
    private static final int NOT_SHORT = Sort.NO_ORGANISATION | Sort.TITLE;

    /// Letters that are these are no organisation's.
    private static final int KNOWN =
            NOT_SHORT | Sort.COMMON | Sort.FORENAME | Sort.SURNAME | Sort.NEVER | Sort.CALENDAR | Sort.PARTICLE;

    private static final Pattern GOVERNMENT_OF = Pattern.compile("^Government of (the |host country: )?");

    private static final Pattern BRACKET = Pattern.compile(" \\(.*");

    private static final long A = Words.word("A");
    private static final long AND = Words.word("AND");
    private static final long FOR = Words.word("FOR");
    private static final long OF = Words.word("OF");
    private static final long ON = Words.word("ON");
    private static final long OUR = Words.word("OUR");
    private static final long THE = Words.word("THE");
    private static final long THIS = Words.word("THIS");

    /// More than abbreviations have.
    private static final int MOST_MEANINGS = 5_000;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;

    /// What is meant by the meanings that were met.
    private final Map<String, Meant> meanings = new ConcurrentHashMap<>();

    /// @param name of the country or the organisation
    private record Meant(boolean isGovernment, boolean isOrganisation, String name) {}

    OrganisationRules(Vocabulary vocabulary, Lexicon lexicon) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
    }

    /// `Embassy Islamabad`, `AMEMBASSY MOSCOW`: an office abroad with its town.
    void missions(Line line, Found found) {
        int first = line.has(Sort.MISSION) ? line.open(0, Sort.MISSION) : line.size();
        for (int i = first; i < line.size(); i = line.open(i + 1, Sort.MISSION)) {
            if (line.is(i + 1, Sort.PLACE) && line.isCapital(i + 1)) {
                Optional<Phrase> town = vocabulary
                        .places()
                        .at(line, i + 1)
                        .filter(phrase -> !phrase.kind().equals("nation"));
                if (town.isPresent()) {
                    int to = i + 1 + town.get().size();
                    found.organisation(line, i, to, Spelling.ofName(line.text(i, to)), Evidence.ORGANISATION_WORDS);
                }
            }
        }
    }

    void listed(Line line, Found found) {
        int first = line.has(Sort.LISTED) ? line.open(0, Sort.LISTED) : line.size();
        for (int i = first; i < line.size(); i = line.open(i + 1, Sort.LISTED)) {
            Optional<Phrase> phrase = vocabulary.organisations().at(line, i);
            if (phrase.isPresent() && isMeant(line, i, phrase.get())) {
                int to = i + phrase.get().size();
                found.organisation(line, i, to, phrase.get().normal(), Evidence.LISTED_ORGANISATION);
            }
        }
    }

    private static boolean isMeant(Line line, int from, Phrase phrase) {
        int to = from + phrase.size();
        if (!line.isFree(from, to)) {
            return false;
        }
        boolean letters = phrase.size() == 1 && line.length(from) <= 4 && !line.is(from, Sort.COMMON);
        boolean of = to < line.size() && line.word(to) == OF;
        boolean more = isHead(line, to) || (of && line.is(to - 1, Sort.FRONT));
        boolean longer = more && (of || line.isCapital(to)) && !line.breaksBefore(to);
        boolean name = !line.isInCapitals() && !line.isCapital(to - 1);
        return !name
                && !longer
                && (!letters || line.isLetters(from) || (line.length(from) == 3 && line.first(from) == 'G'));
    }

    /// `Ministry of Information and Culture`, `Tax Authority`, `FOREIGN OFFICE`.
    void worded(Line line, Found found) {
        int first = line.has(Sort.HEAD) ? line.open(0, Sort.HEAD) : line.size();
        for (int i = first; i < line.size(); i = line.open(i + 1, Sort.HEAD)) {
            int from = begin(line, i);
            int to = finish(line, i);
            boolean thing = line.is(to, Sort.THING) && line.isCapital(to);
            if ((i + 1 < to || from < i) && !thing) {
                String written = line.text(from, to);
                found.organisation(line, from, to, Spelling.ofName(written), Evidence.ORGANISATION_WORDS);
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
        return line.is(i, Sort.LINK) || line.word(i) == A || line.word(i) == OUR || line.word(i) == THIS;
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
        long word = line.word(i);
        return word == OF || word == FOR || word == ON || (!first && (word == AND || word == THE));
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
        for (int i = line.open(2, Sort.LETTERS); i + 1 < line.size(); i = line.open(i + 1, Sort.LETTERS)) {
            int bracket = i - 1;
            if (!line.isMark(bracket, '(') || !line.isMark(i + 1, ')')) {
                continue;
            }
            int from = wordsOf(line, bracket, line.key(i));
            long letters = line.word(i);
            if (line.isTaken(bracket - 1) && !line.is(i, Sort.NO_ORGANISATION | Sort.NATION)) {
                found.nameBefore(line, bracket - 1)
                        .ifPresent(name -> found.organisations().putIfAbsent(letters, name));
            } else if (from < bracket && line.is(bracket - 1, Sort.THING)) {
                found.nobody().put(letters, true);
            } else if (from < bracket && line.isFree(from, bracket) && !line.is(i, Sort.NO_ORGANISATION)) {
                String name = Spelling.ofName(line.text(from, bracket));
                found.organisation(line, from, bracket, name, Evidence.SPELT_OUT);
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
        int no = line.isInCapitals() ? NOT_SHORT | Sort.COMMON : NOT_SHORT;
        for (int i = line.open(0, Sort.LETTERS, no); i < line.size(); i = line.open(i + 1, Sort.LETTERS, no)) {
            if (LONGEST_LETTERS < line.length(i)) {
                continue;
            }
            String key = line.key(i);
            Optional<Abbreviation> known = lexicon.abbreviation(key, country);
            if (known.isPresent()) {
                Meant meant = meant(known.get().meaning());
                if (meant.isGovernment()) {
                    found.place(line, i, i + 1, meant.name(), Evidence.GOVERNMENT);
                } else if (meant.isOrganisation() && 1 < key.length()) {
                    found.organisation(line, i, i + 1, meant.name(), Evidence.ABBREVIATION);
                }
            } else if (line.first(i) == 'G' && isGovernment(key)) {
                found.place(line, i, i + 1, key, Evidence.GOVERNMENT);
            }
        }
    }

    private Meant meant(String meaning) {
        Meant known = meanings.get(meaning);
        if (known != null) {
            return known;
        }
        boolean government = meaning.startsWith("Government of");
        boolean organisation = !government && isOrganisation(meaning);
        var meant = new Meant(
                government,
                organisation,
                government
                        ? GOVERNMENT_OF.matcher(meaning).replaceFirst("")
                        : BRACKET.matcher(meaning).replaceFirst(""));
        if (meanings.size() < MOST_MEANINGS) {
            meanings.put(meaning, meant);
        }
        return meant;
    }

    private static boolean isGovernment(String key) {
        return key.startsWith("GO") && 3 <= key.length() && key.length() <= 4;
    }

    private boolean isOrganisation(String meaning) {
        Line words = LineReader.read(meaning, vocabulary.words());
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Sort.HEAD | Sort.STANDALONE) && words.isCapital(i)) {
                return !meaning.toLowerCase(Locale.ROOT).contains("officer");
            }
        }
        return false;
    }

    /// Letters that the telegram spells out elsewhere.
    static void again(Line line, Found found) {
        int first = found.organisations().isEmpty() ? line.size() : line.open(0, Sort.LETTERS);
        for (int i = first; i < line.size(); i = line.open(i + 1, Sort.LETTERS)) {
            String full = found.organisations().get(line.word(i));
            if (full != null) {
                found.again(line, i, NameKind.ORGANISATION, full);
            }
        }
    }

    /// Letters that nobody knows are mostly an organisation's. In capitals, only such as no word is made of.
    static void letters(Line line, Found found) {
        for (int i = unknown(line, 0); i < line.size(); i = unknown(line, i + 1)) {
            if (LONGEST_LETTERS < line.length(i) || line.length(i) < 3) {
                continue;
            }
            boolean alone = line.isInCapitals() ? PersonRules.isLettersAlone(line, i) : !line.hasDigit(i);
            if (alone && !line.isBlotted(i) && !found.nobody().has(line.word(i))) {
                found.organisation(line, i, i + 1, line.key(i), Evidence.UNKNOWN_LETTERS);
            }
        }
    }

    private static int unknown(Line line, int from) {
        return line.open(from, Sort.LETTERS, KNOWN);
    }
}
