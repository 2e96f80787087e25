package org.septel.telegram.explain;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Span;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.lexicon.Abbreviation;

/// What the abbreviations of one telegram's running text stand for: as the telegram says itself, else by the list, read
/// for the country that it comes from.
final class Abbreviations {

    private static final int SHORTEST_TELEGRAPHIC_WORD = 5;
    private static final int SHORTEST_WHERE_ALL_IS_CAPITALS = 3;

    /// Of two letters, and certain even where every word is in capitals.
    private static final Set<String> SHORT_BUT_PLAIN = Set.of("UN", "EU", "UK", "FM");

    /// Plurals of abbreviations that are words where every word is in capitals.
    private static final Set<String> WORDS_LIKE_PLURALS = Set.of("APPS", "DOES", "DOTS", "PACS");

    private final Setting setting;
    private final String raw;
    private final OwnAbbreviations own;

    Abbreviations(Setting setting) {
        this.setting = setting;
        this.raw = setting.telegram().raw();
        this.own = OwnAbbreviations.of(setting.telegram());
    }

    /// @param mixed whether the text around it has small letters, so that capitals stand out
    Optional<Meaning> meaning(Span span, boolean mixed) {
        String word = span.of(raw);
        if (isPartOfAddress(span) || isTimeOfDay(span, word)) {
            return Optional.empty();
        }
        String capitals = word.toUpperCase(Locale.ROOT);
        boolean shouted = word.equals(capitals);
        if (word.indexOf('/') > 1) {
            return shouted
                    ? OfficeWords.office(setting.lexicon(), word)
                            .map(office -> new Meaning(office, Rule.ABBREVIATIONS, Certainty.LIKELY))
                    : Optional.empty();
        }
        return ownMeaning(word)
                .or(() -> listed(capitals, mixed, shouted))
                .or(() -> plural(word, capitals, mixed, shouted));
    }

    private Optional<Meaning> ownMeaning(String word) {
        return own.meaning(word).map(phrase -> new Meaning(phrase, Rule.OWN_WORDS, Certainty.CERTAIN));
    }

    private Optional<Meaning> listed(String capitals, boolean mixed, boolean shouted) {
        if (!shouted && capitals.length() < SHORTEST_TELEGRAPHIC_WORD) {
            return Optional.empty();
        }
        return setting.lexicon()
                .abbreviation(capitals, setting.country())
                .filter(known -> !known.isOfHeading() && isOne(known, mixed, shouted))
                .map(Abbreviations::said);
    }

    /// Whether the letters are the abbreviation and no ordinary word.
    private static boolean isOne(Abbreviation known, boolean mixed, boolean shouted) {
        if (mixed) {
            return shouted || !known.isWord();
        }
        boolean plain =
                known.letters().length() >= SHORTEST_WHERE_ALL_IS_CAPITALS || SHORT_BUT_PLAIN.contains(known.letters());
        return plain && !known.isWord();
    }

    private static Meaning said(Abbreviation known) {
        boolean open = known.meanings().size() > 1 || known.meaning().startsWith("Government of the host country:");
        return new Meaning(known.meaning(), Rule.ABBREVIATIONS, open ? Certainty.GUESS : Certainty.LIKELY);
    }

    /// `NGOs`, `PRTS`.
    private Optional<Meaning> plural(String word, String capitals, boolean mixed, boolean shouted) {
        int stem = word.length() - 1;
        boolean shaped = stem >= SHORTEST_WHERE_ALL_IS_CAPITALS
                && capitals.charAt(stem) == 'S'
                && (shouted || word.charAt(stem) == 's')
                && word.regionMatches(0, capitals, 0, stem);
        if (!shaped || (!mixed && WORDS_LIKE_PLURALS.contains(capitals))) {
            return Optional.empty();
        }
        String single = capitals.substring(0, stem);
        return ownMeaning(single)
                .or(() -> listed(single, mixed, true))
                .map(known -> new Meaning(known.text() + " (several)", known.rule(), known.certainty()));
    }

    /// `smith@state.gov`, `www.un.org`.
    private boolean isPartOfAddress(Span span) {
        char before = span.start() == 0 ? ' ' : raw.charAt(span.start() - 1);
        char after = span.end() == raw.length() ? ' ' : raw.charAt(span.end());
        boolean goesOn =
                after == '.' && span.end() + 1 < raw.length() && Character.isLetterOrDigit(raw.charAt(span.end() + 1));
        boolean wentOn = before == '.' && span.start() > 1 && Character.isLetterOrDigit(raw.charAt(span.start() - 2));
        return before == '@' || after == '@' || before == '_' || after == '_' || goesOn || wentOn;
    }

    /// `8 PM`, `10:30 AM`.
    private boolean isTimeOfDay(Span span, String word) {
        if (!word.equals("PM") && !word.equals("AM")) {
            return false;
        }
        int at = span.start() - 1;
        while (at >= 0 && raw.charAt(at) == ' ') {
            at--;
        }
        return at >= 0 && Character.isDigit(raw.charAt(at));
    }
}
