package org.septel.telegram.view;

import java.util.Set;
import org.septel.telegram.lexicon.Lexicon;

/// A subject in capitals as a title in mixed case: `RUSSIA-FRANCE RELATIONS` becomes `Russia-France Relations`.
///
/// Minor words are small but at the beginning and end of a phrase; acronyms stay ([TitleSpelling] tells them from
/// words); a subject that is in mixed case already keeps its own. Blank runs are one blank.
public final class DisplayTitle {

    private static final Set<String> MINOR = Set.of(
            "A", "AN", "AND", "AS", "AT", "BUT", "BY", "DE", "DEL", "EN", "FOR", "IF", "IN", "NOR", "OF", "ON", "OR",
            "THE", "TO", "V", "VIA", "VON", "VS");

    /// No title ends with one of these, so one that does is cut short.
    private static final Set<String> NEVER_LAST = Set.of("A", "AN", "AND", "NOR", "OF", "OR", "THE");

    private static final String OPENERS = "([{\"\u201C\u00AB\u2018";
    private static final String BREAKS = ":;?!\u2014\u2026";
    private static final String CLOSERS = ",;:?!)]}\"\u201D";

    private final TitleSpelling spelling;

    /// Spells by that lexicon which words are acronyms and places.
    public DisplayTitle(Lexicon lexicon) {
        this.spelling = new TitleSpelling(lexicon, TitleWords.standard());
    }

    /// @param subject on one line or several
    public String of(String subject) {
        String text = oneLine(subject);
        int capitals = 0;
        int small = 0;
        for (int at = 0; at < text.length(); at++) {
            capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(at)) ? 1 : 0;
        }
        if (capitals > 0 && capitals < 2 * small) {
            return text;
        }
        var title = new StringBuilder();
        TitleToken token = TitleToken.first(text);
        while (token.isWord()) {
            TitleToken next = token.next(text);
            title.append(token.before()).append(spell(token, next));
            token = next;
        }
        return title.append(token.before()).toString();
    }

    private String spell(TitleToken token, TitleToken next) {
        boolean mixed = token.word().chars().anyMatch(Character::isLowerCase)
                && token.word().chars().anyMatch(Character::isUpperCase);
        if (mixed) {
            return token.word();
        }
        String capitals = TitleSpelling.capitals(token.word());
        if (isSmall(capitals, token, next)) {
            return TitleSpelling.small(capitals);
        }
        return MINOR.contains(capitals) && !isLetterOfCode(token, next)
                ? TitleSpelling.word(capitals)
                : spelling.of(capitals, token, next);
    }

    /// Whether this is a minor word inside a phrase.
    private static boolean isSmall(String capitals, TitleToken token, TitleToken next) {
        if (!MINOR.contains(capitals) || token.isFirst() || beginsPhrase(token) || isLetterOfCode(token, next)) {
            return false;
        }
        if (next.isAfter("-") != token.isAfter("-")) {
            return false;
        }
        boolean last = !next.isWord() || closesPhrase(next.before());
        return !last || NEVER_LAST.contains(capitals) || capitals.equals("VS") || capitals.equals("V");
    }

    private static boolean beginsPhrase(TitleToken token) {
        String before = token.before();
        boolean opened = before.chars().anyMatch(c -> OPENERS.indexOf(c) >= 0 || BREAKS.indexOf(c) >= 0);
        boolean dashed = before.contains("--") || before.contains(" - ") || before.contains(" \u2013 ");
        return opened || dashed || before.startsWith(". ") || before.contains("..") || before.endsWith(" '");
    }

    private static boolean closesPhrase(String after) {
        return CLOSERS.indexOf(after.charAt(0)) >= 0;
    }

    /// The A of `A/S` or `A-50` is no article, nor is the AT of `AT&T` a preposition.
    private static boolean isLetterOfCode(TitleToken token, TitleToken next) {
        boolean letter = token.word().length() == 1 && (next.isAfter("/") || next.isAfter("-"));
        return letter || next.isAfter("&") || token.isAfter("&");
    }

    private static String oneLine(String subject) {
        var line = new StringBuilder(subject.length());
        for (int i = 0; i < subject.length(); i++) {
            char c = subject.charAt(i);
            boolean blank = c <= ' ' || c == '\u00A0';
            if (!blank) {
                line.append(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        int last = line.length() - 1;
        return last >= 0 && line.charAt(last) == ' ' ? line.substring(0, last) : line.toString();
    }
}
