package org.septel.archive.indexing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a text by the small words that hold its sentences together: *the, of, and* or *de, la, que*.
///
/// It counts for every language how many of the text's words are such words of it. One language has to be clearly
/// ahead, or the language is not known: so lists of names, tables and texts half in one language and half in another
/// have none. Immutable and safe for any number of threads.
final class Languages {

    /// What is said of a text whose language is not known.
    static final String UNKNOWN = "unknown";

    /// Fewer words are no text.
    private static final int FEWEST_WORDS = 12;

    /// Words after which there is no doubt left.
    private static final int MOST_WORDS = 600;

    /// Of a hundred words, so many at least hold sentences together, in telegrams too.
    private static final int FEWEST_IN_HUNDRED = 12;

    /// How many times as many as of any other language.
    private static final double AHEAD = 1.35;

    private static final Languages STANDARD = read();

    private final List<String> names;

    /// A bit for every language that has the word, by the place of its name.
    private final Map<String, Integer> words;

    /// Letters of the longest of them.
    private final int longest;

    private Languages(List<String> names, Map<String, Integer> words) {
        this.names = List.copyOf(names);
        this.words = new HashMap<>(words);
        this.longest = words.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    static Languages standard() {
        return STANDARD;
    }

    /// `english`, or [#UNKNOWN].
    String of(List<String> paragraphs) {
        int[] found = new int[names.size()];
        int seen = 0;
        for (String paragraph : paragraphs) {
            seen += count(paragraph, found, MOST_WORDS - seen);
            if (MOST_WORDS <= seen) {
                break;
            }
        }
        return FEWEST_WORDS <= seen ? ahead(found, seen) : UNKNOWN;
    }

    private String ahead(int[] found, int seen) {
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[best] < found[i] ? i : best;
        }
        int second = 0;
        for (int i = 0; i < found.length; i++) {
            second = i == best ? second : Math.max(second, found[i]);
        }
        boolean enough = FEWEST_IN_HUNDRED * seen <= 100 * found[best];
        return enough && AHEAD * second <= found[best] ? names.get(best) : UNKNOWN;
    }

    /// @return how many words there were, at most `most`
    private int count(String text, int[] found, int most) {
        int seen = 0;
        int at = 0;
        while (at < text.length() && seen < most) {
            int start = at;
            boolean plain = true;
            while (at < text.length() && isOfWord(text.charAt(at))) {
                plain &= text.charAt(at) < 0x80;
                at++;
            }
            seen += start < at ? 1 : 0;
            if (start < at && !plain) {
                tally(folded(text.substring(start, at)), found);
            } else if (start < at && at - start <= longest) {
                tally(text.substring(start, at).toLowerCase(Locale.ROOT), found);
            }
            at++;
        }
        return seen;
    }

    private void tally(String word, int[] found) {
        int languages = words.getOrDefault(word, 0);
        for (int i = 0; languages != 0; i++, languages >>= 1) {
            found[i] += languages & 1;
        }
    }

    private static boolean isOfWord(char c) {
        return c < 0x80
                ? ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z')
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String folded(String word) {
        return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
    }

    private static Languages read() {
        List<String> names = new ArrayList<>();
        Map<String, Integer> words = new HashMap<>();
        for (String line : table().lines().skip(1).toList()) {
            String[] cells = line.split("\t");
            int bit = 1 << names.size();
            names.add(cells[0]);
            for (String word : cells[1].split(" ")) {
                words.merge(word, bit, (one, other) -> one | other);
            }
        }
        return new Languages(names, words);
    }

    private static String table() {
        try (InputStream in = Languages.class.getResourceAsStream("function-words.tsv")) {
            if (in == null) {
                throw new IllegalStateException("not in the program: function-words.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot be read from the program: function-words.tsv", failure);
        }
    }
}
