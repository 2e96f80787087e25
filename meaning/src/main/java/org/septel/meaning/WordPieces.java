package org.septel.meaning;

import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Cuts text as the model learnt it: small letters without accents, words and marks apart, and words that it does not
/// know into the longest pieces that it knows. Immutable.
///
/// ```
/// Démarche delivered.  ->  [CLS] dem ##ar ##che delivered . [SEP]
/// ```
///
/// @source https://github.com/google-research/bert, tokenization.py; where it differs,
///     https://github.com/huggingface/tokenizers, normalizers/bert.rs, which the model was published with
final class WordPieces {

    /// A longer word is no word.
    private static final int LONGEST_WORD = 100;

    private static final String INSIDE = "##";

    private final Map<String, Long> pieces;

    private WordPieces(Map<String, Long> pieces) {
        this.pieces = Map.copyOf(pieces);
    }

    /// @param json as published with the model
    static WordPieces read(InputStream json) {
        JsonNode vocabulary = new ObjectMapper().readTree(json).path("model").path("vocab");
        Map<String, Long> pieces = new HashMap<>();
        vocabulary
                .properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asLong()));
        return new WordPieces(pieces);
    }

    /// The numbers of a text's pieces, at most so many.
    long[] tokens(String text, int most) {
        List<Long> tokens = new ArrayList<>();
        tokens.add(special("[CLS]"));
        for (String word : words(text)) {
            if (most <= tokens.size()) {
                break;
            }
            tokens.addAll(pieces(word));
        }
        List<Long> read = tokens.subList(0, Math.min(tokens.size(), most - 1));
        long[] numbers = new long[read.size() + 1];
        for (int i = 0; i < read.size(); i++) {
            numbers[i] = read.get(i);
        }
        numbers[read.size()] = special("[SEP]");
        return numbers;
    }

    private List<Long> pieces(String word) {
        if (LONGEST_WORD < word.codePointCount(0, word.length())) {
            return List.of(special("[UNK]"));
        }
        List<Long> found = new ArrayList<>();
        int start = 0;
        while (start < word.length()) {
            int end = word.length();
            Long piece = null;
            while (start < end && piece == null) {
                String part = word.substring(start, end);
                piece = pieces.get(start == 0 ? part : INSIDE + part);
                end = piece == null ? end - 1 : end;
            }
            if (piece == null) {
                return List.of(special("[UNK]"));
            }
            found.add(piece);
            start = end;
        }
        return found;
    }

    private long special(String name) {
        Long number = pieces.get(name);
        if (number == null) {
            throw new IllegalStateException("the vocabulary lacks " + name);
        }
        return number;
    }

    /// Words, and each mark by itself.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        plain(text).codePoints().forEach(c -> {
            boolean alone = isMark(c) || isChinese(c);
            if (alone || isSpace(c)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!isSpace(c)) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /// Character by character, as the model learnt it: a sigma at the end of a word is like any other.
    private static String plain(String text) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> !isNothing(c) && Character.getType(c) != Character.NON_SPACING_MARK)
                .map(Character::toLowerCase)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isSpace(int c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '\t' || c == '\n' || c == '\r';
        };
    }

    /// What stands for no character, and does not even end a word; a form feed is one.
    private static boolean isNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !isSpace(c);
            case Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> c == 0xFFFD;
        };
    }

    /// The blocks of Chinese characters that were there when the model learnt; each is a word.
    private static boolean isChinese(int c) {
        return isBetween(0x4E00, c, 0x9FFF)
                || isBetween(0x3400, c, 0x4DBF)
                || isBetween(0x20000, c, 0x2A6DF)
                || isBetween(0x2A700, c, 0x2B81F)
                || isBetween(0x2B920, c, 0x2CEAF)
                || isBetween(0xF900, c, 0xFAFF)
                || isBetween(0x2F800, c, 0x2FA1F);
    }

    private static boolean isBetween(int first, int c, int last) {
        return first <= c && c <= last;
    }

    /// All of ASCII that is neither letter nor digit counts as a mark too.
    private static boolean isMark(int c) {
        if ('!' <= c && c <= '~') {
            return !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> false;
        };
    }
}
