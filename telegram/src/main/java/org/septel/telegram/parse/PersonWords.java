package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.lexicon.PersonWord;

/// Cuts the text before the reasons into words and tells persons' names from offices.
final class PersonWords {

    /// What a word does.
    enum Role {
        NAME,
        OFFICE,
        LINK
    }

    /// A word of the text.
    ///
    /// @param text  as written, without the full stop of a sentence
    /// @param apart whether a comma, dash or full stop stands before it
    record Word(String text, int from, int to, Role role, boolean apart, boolean forename) {

        boolean isInitial() {
            return text.length() == 1 || (text.length() == 2 && text.endsWith("."));
        }

        boolean isCapitalised() {
            return Character.isUpperCase(text.charAt(0));
        }

        boolean isAnd() {
            return text.equalsIgnoreCase("and") || text.equals("&");
        }
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9][\\p{L}0-9.'\u2019&/-]*|&");
    private static final Pattern MIXED = Pattern.compile("\\p{Lu}\\p{Ll}{2}");
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "la", "le", "del", "della", "di", "da", "dos", "du", "al", "el", "bin",
            "ter", "ten");
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "and", "on", "by", "the");
    private static final int LONGEST_LINK = 3;
    private static final String SUFFIX_FIRSTS = "JSI234";
    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV", "2D", "2ND", "3D", "3RD", "4TH");
    /// Short forms within a name, whose full stop ends no sentence.
    private static final Set<String> SHORT_FORMS =
            Set.of("ST", "STE", "WM", "CHAS", "GEO", "JAS", "JOS", "THOS", "ROBT", "FR");
    private static final Pattern IRISH_INITIAL = Pattern.compile("O['\u2019]\\p{Lu}\\.");
    private static final int LONGEST_INITIALS = 5;

    private final Lexicon lexicon;
    private final String text;
    private final boolean mixedSurname;

    PersonWords(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.mixedSurname = MIXED.matcher(text).find();
    }

    List<Word> read() {
        var words = new ArrayList<Word>();
        Matcher found = WORD.matcher(text);
        int last = 0;
        while (found.find()) {
            String trimmed = trimmed(found.group());
            boolean apart = isBreak(text.substring(last, found.start()), words);
            words.add(word(trimmed, found.start(), apart, words));
            last = found.start() + trimmed.length();
        }
        return onlySureOffices(words);
    }

    private Word word(String written, int from, boolean apart, List<Word> before) {
        PersonWord sort = lexicon.personWord(written);
        boolean forename = sort == PersonWord.FORENAME;
        Role role = isSuffix(written) && !before.isEmpty() ? Role.NAME : role(written, sort, before, apart);
        boolean joined = isSuffix(written)
                && apart
                && !before.isEmpty()
                && before.getLast().role() == Role.NAME;
        return new Word(written, from, from + written.length(), role, apart && !joined, forename);
    }

    private static Role role(String written, PersonWord sort, List<Word> before, boolean apart) {
        boolean afterGivenName = !apart
                && !before.isEmpty()
                && before.getLast().role() == Role.NAME
                && (before.getLast().forename() || (before.getLast().isInitial() && 1 < before.size()));
        return switch (sort) {
            case FORENAME -> Role.NAME;
            case OFFICE -> Role.OFFICE;
            case OFFICE_OR_NAME ->
                afterGivenName && (2 < written.length() || isMixed(written)) && !isLink(written)
                        ? Role.NAME
                        : office(written);
            case OTHER -> other(written);
        };
    }

    /// `Eu`, not `EU` nor `eu`.
    private static boolean isMixed(String written) {
        return 1 < written.length()
                && Character.isUpperCase(written.charAt(0))
                && Character.isLowerCase(written.charAt(1));
    }

    private static Role office(String written) {
        return isLink(written) ? Role.LINK : Role.OFFICE;
    }

    private static Role other(String written) {
        char first = written.charAt(0);
        if (written.indexOf('/') >= 0 || written.indexOf('&') >= 0 || isNumber(written)) {
            return written.equals("&") ? Role.LINK : Role.OFFICE;
        }
        if (Character.isLowerCase(first)) {
            boolean name =
                    PARTICLES.contains(written) || written.chars().skip(2).anyMatch(Character::isUpperCase);
            return name ? Role.NAME : Role.LINK;
        }
        return Role.NAME;
    }

    private static boolean isNumber(String written) {
        return written.replace("0", "").chars().anyMatch(Character::isDigit);
    }

    private static boolean isLink(String written) {
        return written.length() <= LONGEST_LINK && LINKS.contains(written.toLowerCase(Locale.ROOT));
    }

    static boolean isSuffix(String written) {
        return SUFFIX_FIRSTS.indexOf(Character.toUpperCase(written.charAt(0))) >= 0
                && SUFFIXES.contains(written.replace(".", "").toUpperCase(Locale.ROOT));
    }

    /// `ISN Eliot Roe`: capitals before a name in small letters are an office's initials.
    private List<Word> onlySureOffices(List<Word> words) {
        if (!mixedSurname) {
            return words;
        }
        var sure = new ArrayList<>(words);
        boolean mixedAfter = false;
        for (int at = words.size() - 1; at >= 0; at--) {
            Word word = words.get(at);
            boolean initials =
                    isCapitals(word.text()) && word.text().length() <= LONGEST_INITIALS && !isSuffix(word.text());
            if (word.role() == Role.NAME && mixedAfter && initials && !word.forename() && !word.apart()) {
                sure.set(at, new Word(word.text(), word.from(), word.to(), Role.OFFICE, word.apart(), false));
            }
            boolean mixed = word.text().chars().anyMatch(Character::isLowerCase);
            mixedAfter = word.role() == Role.NAME
                    && !word.isInitial()
                    && (mixed || (initials && mixedAfter))
                    && !word.apart();
        }
        return sure;
    }

    private static boolean isCapitals(String word) {
        return 1 < word.length() && word.chars().allMatch(Character::isUpperCase);
    }

    /// Keeps the full stop of initials and of `Jr.`, drops that of a sentence.
    private static String trimmed(String word) {
        int end = word.length();
        while (1 < end && ("-/'\u2019".indexOf(word.charAt(end - 1)) >= 0 || word.startsWith("..", end - 2))) {
            end--;
        }
        String bare = word.substring(0, end);
        if (!bare.endsWith(".")) {
            return bare;
        }
        boolean initials = bare.indexOf('.') < bare.length() - 1 && bare.indexOf('.') >= 0;
        boolean keeps = bare.length() <= 2
                || (isSuffix(bare) && Character.toUpperCase(bare.charAt(1)) == 'R')
                || SHORT_FORMS.contains(bare.replace(".", "").toUpperCase(Locale.ROOT))
                || IRISH_INITIAL.matcher(bare).matches()
                || (initials && bare.length() <= LONGEST_INITIALS + 1);
        return keeps ? bare : bare.substring(0, bare.length() - 1);
    }

    private static boolean isBreak(String between, List<Word> before) {
        boolean afterOffice = !before.isEmpty() && before.getLast().role() != Role.NAME;
        boolean stop = between.startsWith(".") && !afterOffice;
        return before.isEmpty() || stop || hasMark(between) || between.contains(" -") || between.contains("- ");
    }

    private static boolean hasMark(String between) {
        for (int at = 0; at < between.length(); at++) {
            if (",;:?\u2013\u2014".indexOf(between.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
