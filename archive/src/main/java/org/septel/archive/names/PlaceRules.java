package org.septel.archive.names;

import java.util.Optional;
import org.septel.archive.names.Phrases.Phrase;

/// Finds places by the list and by the words beside them.
final class PlaceRules {

    private static final long OF = Words.word("OF");
    private static final long US = Words.word("US");
    private static final long SAID = Words.word("SAID");

    /// What places in the list begin with, or have within.
    private static final int SOME = Sort.PLACE | Sort.HYPHEN;

    /// What no word of a place is that no list has.
    private static final int KNOWN = PersonRules.NO_WORD_OF_NAME | Sort.COMMON | Sort.PARTICLE;

    private final Phrases places;

    PlaceRules(Vocabulary vocabulary) {
        this.places = vocabulary.places();
    }

    void listed(Line line, Found found) {
        for (int i = line.open(0, SOME); i < line.size(); i = line.open(i + 1, SOME)) {
            if (line.is(i, Sort.PLACE)) {
                Optional<Phrase> phrase = places.at(line, i);
                if (phrase.isPresent() && isMeant(line, i, phrase.get())) {
                    int to = i + phrase.get().size();
                    Evidence evidence = phrase.get().kind().equals("nation") ? Evidence.NATION : Evidence.LISTED_PLACE;
                    found.place(line, i, to, phrase.get().normal(), evidence);
                }
            } else {
                inHyphens(line, i, found);
            }
        }
    }

    private static boolean isMeant(Line line, int from, Phrase phrase) {
        int size = phrase.size();
        if (!line.isFree(from, from + size) || !line.isCapital(from + size - 1)) {
            return false;
        }
        if (line.isCited(from + size - 1)) {
            return false;
        }
        if (1 < size) {
            return true;
        }
        if (line.word(from) == US && line.isInCapitals()) {
            return !line.is(from - 1, Sort.SPEECH) || line.word(from - 1) == SAID;
        }
        boolean city = phrase.kind().equals("city");
        boolean word = city && line.is(from, Sort.COMMON) && (line.isInCapitals() || line.isFirst(from));
        return !word && (line.isInCapitals() || line.length(from) != 2 || line.isLetters(from));
    }

    /// `SINO-SOVIET`, `NATO-Russian`: one of the parts may be a nation.
    private void inHyphens(Line line, int i, Found found) {
        String key = line.key(i);
        if (key.length() != line.length(i)) {
            return;
        }
        int offset = 0;
        for (String part : key.split("-")) {
            Optional<Phrase> nation =
                    places.alone(part).filter(phrase -> !phrase.kind().equals("city"));
            if (nation.isPresent() && !line.is(i, Sort.FORENAME | Sort.SURNAME)) {
                found.part(line, i, offset, part.length(), nation.get().normal());
            }
            offset += part.length() + 1;
        }
    }

    /// `in Lashkar Gah`, `Amur Oblast`, `village of Novaya Moskva`.
    void beside(Line line, Found found) {
        int to;
        for (int i = unknown(line, 0); i < line.size(); i = unknown(line, to)) {
            to = i + 1;
            if (!isUnknown(line, i)) {
                continue;
            }
            while (to < i + 3 && isMore(line, to) && !line.isFirst(to) && !line.isPossessive(to - 1)) {
                to++;
            }
            boolean behind = line.is(to, Sort.GEOGRAPHY) && !line.breaksBefore(to);
            boolean named = line.is(i - 2, Sort.GEOGRAPHY) && isOf(line, i - 1);
            boolean within = line.is(i - 1, Sort.WHERE) && !line.is(to, Sort.HEAD);
            if (behind || named || within) {
                int all = behind && line.isCapital(to) && !line.isInCapitals() && isDivision(line, to) ? to + 1 : to;
                found.remember(line, i, to);
                found.place(line, i, all, Spelling.ofName(line.text(i, all)), Evidence.PLACE_WORDS);
            }
        }
    }

    /// Of a division of a country its own word is part of the name.
    private static boolean isDivision(Line line, int i) {
        String key = line.key(i);
        return key.startsWith("OBLAST") || key.equals("KRAI") || key.equals("RAYON") || key.startsWith("ISLAND");
    }

    private static boolean isOf(Line line, int i) {
        return line.word(i) == OF;
    }

    private static int unknown(Line line, int from) {
        return line.open(from, Sort.CAPITAL, KNOWN);
    }

    private static boolean isUnknown(Line line, int i) {
        return isMore(line, i) && 3 < line.length(i);
    }

    private static boolean isMore(Line line, int i) {
        return !line.is(i, KNOWN)
                && PersonRules.isName(line, i)
                && !PersonRules.isLettersAlone(line, i)
                && (line.isInCapitals() || !line.isLetters(i));
    }

    /// Places that the telegram has elsewhere with such words.
    static void again(Line line, Found found) {
        for (int i = found.places().isEmpty() ? line.size() : line.open(0); i < line.size(); i = line.open(i + 1)) {
            Optional<Phrase> known = found.places().at(line, i);
            if (known.isPresent() && line.isFree(i, i + known.get().size())) {
                int to = i + known.get().size();
                found.place(line, i, to, known.get().normal(), Evidence.AGAIN);
            }
        }
    }
}
