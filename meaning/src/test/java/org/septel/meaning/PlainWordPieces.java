package org.septel.meaning;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Cuts text step by step as it is published, each step over the whole text: slow, and easy to compare with what is
/// published.
///
/// @source https://github.com/huggingface/tokenizers, normalizers/bert.rs, pre_tokenizers/bert.rs, models/wordpiece
final class PlainWordPieces {

    private final Map<String, Long> vocabulary;

    PlainWordPieces(Map<String, Long> vocabulary) {
        this.vocabulary = vocabulary;
    }

    long[] tokens(String text) {
        List<Long> tokens = new ArrayList<>();
        tokens.add(number("[CLS]"));
        for (String word : split(lower(withoutAccents(apart(clean(text)))))) {
            tokens.addAll(pieces(word));
        }
        tokens.add(number("[SEP]"));
        return tokens.stream().mapToLong(Long::longValue).toArray();
    }

    private long number(String piece) {
        Long number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalStateException(piece);
        }
        return number;
    }

    /// Of the general category: `Lu`, `Cc`, ...
    private static boolean is(int c, String first) {
        String category = switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> "C";
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "Z";
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> "P";
            case Character.NON_SPACING_MARK -> "Mn";
            default -> "other";
        };
        return category.equals(first);
    }

    private static String clean(String text) {
        var clean = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            boolean white = c == '\t' || c == '\n' || c == '\r' || is(c, "Z");
            boolean control = c == 0 || c == 0xFFFD || (!white && is(c, "C"));
            if (white) {
                clean.append(' ');
            } else if (!control) {
                clean.appendCodePoint(c);
            }
        }
        return clean.toString();
    }

    private static String apart(String text) {
        int[][] chinese = {
            {0x4E00, 0x9FFF}, {0x3400, 0x4DBF}, {0x20000, 0x2A6DF}, {0x2A700, 0x2B73F},
            {0x2B740, 0x2B81F}, {0x2B920, 0x2CEAF}, {0xF900, 0xFAFF}, {0x2F800, 0x2FA1F}
        };
        var apart = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            boolean found = false;
            for (int[] block : chinese) {
                found |= block[0] <= c && c <= block[1];
            }
            apart.append(found ? " " : "").appendCodePoint(c).append(found ? " " : "");
        }
        return apart.toString();
    }

    private static String withoutAccents(String text) {
        var without = new StringBuilder();
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().toArray()) {
            if (!is(c, "Mn")) {
                without.appendCodePoint(c);
            }
        }
        return without.toString();
    }

    private static String lower(String text) {
        var lower = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            lower.appendCodePoint(Character.toLowerCase(c));
        }
        return lower.toString();
    }

    private static List<String> split(String text) {
        var spaced = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            boolean ascii =
                    (33 <= c && c <= 47) || (58 <= c && c <= 64) || (91 <= c && c <= 96) || (123 <= c && c <= 126);
            boolean mark = ascii || is(c, "P");
            spaced.append(mark ? " " : "").appendCodePoint(c).append(mark ? " " : "");
        }
        List<String> words = new ArrayList<>(List.of(spaced.toString().split(" ")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private List<Long> pieces(String word) {
        int[] characters = word.codePoints().toArray();
        List<Long> pieces = new ArrayList<>();
        if (100 < characters.length) {
            return List.of(number("[UNK]"));
        }
        int start = 0;
        while (start < characters.length) {
            int end = characters.length;
            while (start < end) {
                String piece = (0 < start ? "##" : "") + new String(characters, start, end - start);
                if (vocabulary.containsKey(piece)) {
                    pieces.add(number(piece));
                    break;
                }
                end--;
            }
            if (start == end) {
                return List.of(number("[UNK]"));
            }
            start = end;
        }
        return pieces;
    }
}
