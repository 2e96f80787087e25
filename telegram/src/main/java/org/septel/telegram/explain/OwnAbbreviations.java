package org.septel.telegram.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Telegram;

/// The abbreviations that a telegram spells out itself: `Organized crime (OC)`, `KP (Kyoto Protocol)`.
///
/// An abbreviation is one where its letters are the initials of the words beside it; small words may be left out, and
/// the order may be that of another language.
final class OwnAbbreviations {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;
    private static final int MOST_WORDS = 14;
    private static final int FARTHEST = 160;
    private static final int MOST = 1_000;

    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "a", "an", "de", "la", "do", "da", "du", "des", "el", "s");

    private final String raw;
    private final Map<String, String> meanings = new HashMap<>();

    private OwnAbbreviations(String raw) {
        this.raw = raw;
    }

    static OwnAbbreviations of(Telegram telegram) {
        var own = new OwnAbbreviations(telegram.raw());
        for (Element element : telegram.elements()) {
            if (element instanceof Element.RunningText) {
                own.readAll(element.span());
            }
        }
        return own;
    }

    Optional<String> meaning(String capitals) {
        return Optional.ofNullable(meanings.get(capitals));
    }

    private void readAll(Span place) {
        int at = raw.indexOf('(', place.start());
        while (0 <= at && at < place.end() && meanings.size() < MOST) {
            int end = capitalsEnd(at + 1, place.end());
            if (isShort(end - at - 1)) {
                readBefore(place.start(), at, raw.substring(at + 1, end));
            } else {
                readInside(place, at);
            }
            at = raw.indexOf('(', at + 1);
        }
    }

    private static boolean isShort(int length) {
        return SHORTEST <= length && length <= LONGEST;
    }

    /// The end of a word in capitals; the beginning where small letters go on or there is no word.
    private int capitalsEnd(int from, int limit) {
        int end = from;
        while (end < limit && end - from <= LONGEST && isCapital(raw.charAt(end))) {
            end++;
        }
        return end < limit && Character.isLetterOrDigit(raw.charAt(end)) ? from : end;
    }

    private static boolean isCapital(char c) {
        return 'A' <= c && c <= 'Z';
    }

    /// `Organized crime (OC)`.
    private void readBefore(int start, int bracket, String letters) {
        List<Span> words = words(Math.max(start, bracket - FARTHEST), bracket);
        Collections.reverse(words);
        int first = inOrder(words, letters);
        if (first < 0) {
            first = inAnyOrder(words, letters);
        }
        if (first >= 0) {
            int from = words.get(first).start();
            meanings.putIfAbsent(letters, phrase(from, bracket));
        }
    }

    /// `KP (Kyoto Protocol)`.
    private void readInside(Span place, int bracket) {
        int end = bracket;
        while (place.start() < end && raw.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = end;
        while (place.start() < start && end - start <= LONGEST && isCapital(raw.charAt(start - 1))) {
            start--;
        }
        int close = raw.indexOf(')', bracket);
        boolean whole = start == place.start() || !Character.isLetterOrDigit(raw.charAt(start - 1));
        if (!whole || !isShort(end - start) || close < 0 || close > Math.min(place.end(), bracket + FARTHEST)) {
            return;
        }
        String letters = raw.substring(start, end);
        List<Span> words = words(bracket + 1, close);
        Collections.reverse(words);
        if (inOrder(words, letters) == words.size() - 1 && !words.isEmpty()) {
            meanings.putIfAbsent(letters, phrase(bracket + 1, close));
        }
    }

    /// The last words before `end`, nearest last; a full stop, bracket or the like cuts them off.
    private List<Span> words(int from, int end) {
        var words = new ArrayList<Span>();
        int start = -1;
        for (int at = from; at <= end; at++) {
            char c = at < end ? raw.charAt(at) : ' ';
            if (Character.isLetter(c)) {
                start = start < 0 ? at : start;
                continue;
            }
            if (start >= 0) {
                words.add(new Span(start, at));
                start = -1;
            }
            if (c == '.' || c == ';' || c == ':' || c == '(' || c == ')') {
                words.clear();
            }
        }
        return words.size() <= MOST_WORDS
                ? words
                : new ArrayList<>(words.subList(words.size() - MOST_WORDS, words.size()));
    }

    /// Which word has the first letter, counted back from the bracket; -1 where the initials are not the letters.
    private int inOrder(List<Span> words, String letters) {
        int word = 0;
        for (int letter = letters.length() - 1; letter >= 0; letter--) {
            char wanted = letters.charAt(letter);
            while (word < words.size() && isPassedOver(words, word, wanted)) {
                word++;
            }
            if (word == words.size() || initial(words.get(word)) != wanted) {
                return -1;
            }
            word++;
        }
        return word - 1;
    }

    /// A small word is left out unless its initial is needed: the `O` of `AOC`, Alliance of Civilizations.
    private boolean isPassedOver(List<Span> words, int word, char wanted) {
        if (!isSmall(words.get(word))) {
            return false;
        }
        boolean nextFits = word + 1 < words.size() && initial(words.get(word + 1)) == wanted;
        return nextFits || initial(words.get(word)) != wanted;
    }

    /// `Socialist Party (PS)`: names whose letters are those of their own language.
    private int inAnyOrder(List<Span> words, String letters) {
        var left = new StringBuilder(letters);
        for (int word = 0; word < words.size(); word++) {
            if (isSmall(words.get(word))) {
                continue;
            }
            int letter = left.indexOf(String.valueOf(initial(words.get(word))));
            if (letter < 0 || !isCapital(raw.charAt(words.get(word).start()))) {
                return -1;
            }
            left.deleteCharAt(letter);
            if (left.isEmpty()) {
                return word;
            }
        }
        return -1;
    }

    private boolean isSmall(Span word) {
        return word.length() <= 3 && SMALL.contains(word.of(raw).toLowerCase(Locale.ROOT));
    }

    private char initial(Span word) {
        return Character.toUpperCase(raw.charAt(word.start()));
    }

    private String phrase(int from, int to) {
        return String.join(" ", raw.substring(from, to).strip().split("\\s+"));
    }
}
