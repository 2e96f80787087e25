package org.septel.web.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explainer;
import org.septel.telegram.lexicon.Lexicon;

/// What the abbreviations of a telegram stand for, put to the words of its reading text.
final class Glosses {

    /// For text that is printed as it is.
    static final Glosses NONE = new Glosses(Map.of());

    private final Map<String, String> meanings;

    private Glosses(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    static Glosses of(Telegram telegram, Lexicon lexicon) {
        var meanings = new HashMap<String, String>();
        new Explainer(lexicon)
                .abbreviations(telegram)
                .forEach(abbreviation -> meanings.put(abbreviation.text(), abbreviation.meaning()));
        return new Glosses(meanings);
    }

    /// The text cut into pieces, each abbreviation one of its own where it stands first.
    ///
    /// @param said what the paragraph has said already; grows
    List<Passage.Piece> pieces(String text, Set<String> said) {
        var pieces = new ArrayList<Passage.Piece>();
        int plain = 0;
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            String word = text.substring(at, end);
            String meaning = meanings.getOrDefault(word, "");
            if (!meaning.isEmpty() && said.add(word)) {
                add(pieces, text.substring(plain, at));
                pieces.add(new Passage.Piece(word, meaning, false));
                plain = end;
            }
            at = Math.max(end, at + 1);
        }
        add(pieces, text.substring(plain));
        return List.copyOf(pieces);
    }

    private static void add(List<Passage.Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Passage.Piece(text, "", false));
        }
    }

    /// With `P5+1` and `A/S` whole where they are known so, else word by word.
    private int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        int joined = end;
        while (joined < text.length() && (Character.isLetterOrDigit(text.charAt(joined)) || isJoint(text, joined))) {
            joined++;
        }
        return end < joined && meanings.containsKey(text.substring(from, joined)) ? joined : end;
    }

    private static boolean isJoint(String text, int at) {
        return "/-+".indexOf(text.charAt(at)) >= 0 && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
