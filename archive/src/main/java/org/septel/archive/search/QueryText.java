package org.septel.archive.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The letters of the query language: what ends a word, what quotes, what may stand unquoted. Reader and printer ask
/// the same questions here, so that they cannot disagree.
final class QueryText {

    /// Letters or digits that the beginning of a word must have, so that `a*` does not gather half the archive.
    static final int SHORTEST_PREFIX = 2;

    /// Before a word: exactly this one.
    static final char EXACT = '=';

    /// Behind a word: or one that is spelt nearly so. Behind a quotation: these words near one another.
    static final char FUZZY = '~';

    /// As a value of a field: there is none.
    static final String NONE = "none";

    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");

    private QueryText() {}

    /// `São` as `Sao`; what is no letter with an accent stays.
    static String withoutAccents(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        String parts = Normalizer.normalize(text, Normalizer.Form.NFD);
        parts.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /// Straight and typographic: texts are pasted.
    static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E';
    }

    /// Whether the character ends an unquoted word.
    static boolean isDelimiter(char c) {
        return isBlank(c) || isQuote(c) || c == '(' || c == ')';
    }

    static boolean isOperator(String text) {
        return OPERATORS.contains(text);
    }

    /// Whether it can stand unquoted after the colon of a field.
    static boolean isBare(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> isDelimiter((char) c) || c == '*');
    }

    /// Whether it can stand unquoted by itself and is a word there.
    static boolean isWord(String text) {
        return isStart(text) && !isOperator(text) && hasLetterOrDigit(text) && !asksNearly(text);
    }

    /// Whether it can stand unquoted by itself before a star.
    static boolean isPrefix(String start) {
        return isStart(start) && isLongEnough(start) && fieldName(start + "*").isEmpty();
    }

    /// Whether it can stand before a star after the colon of a field.
    static boolean isBeginning(String start) {
        return isBare(start) && isLongEnough(start) && start.charAt(0) != EXACT;
    }

    /// Whether it can stand unquoted after the colon of a field and be a value there.
    static boolean isBareValue(String value) {
        return isBare(value) && value.charAt(0) != EXACT && !value.equalsIgnoreCase(NONE);
    }

    /// Whether it can stand behind `=`.
    static boolean isExact(String text) {
        return isBare(text) && hasLetterOrDigit(text);
    }

    /// Whether it can stand before `~`.
    static boolean isFuzzy(String text) {
        return isStart(text)
                && fieldName(text + FUZZY).isEmpty()
                && QueryParser.SHORTEST_FUZZY <= lettersAndDigits(text);
    }

    /// Whether `=` stands before something that means something.
    static boolean asksExactly(String text) {
        return text.charAt(0) == EXACT && hasLetterOrDigit(text);
    }

    /// Whether `~` stands behind something that means something.
    static boolean asksNearly(String text) {
        return text.charAt(text.length() - 1) == FUZZY && hasLetterOrDigit(text);
    }

    private static boolean isStart(String text) {
        return isBare(text)
                && text.charAt(0) != '-'
                && text.charAt(0) != EXACT
                && fieldName(text).isEmpty();
    }

    /// Whether it can be one word between quotation marks.
    static boolean isQuotable(String text) {
        return !text.isEmpty() && text.chars().noneMatch(c -> isBlank((char) c) || isQuote((char) c));
    }

    static boolean hasLetterOrDigit(String text) {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    static boolean isLongEnough(String start) {
        return SHORTEST_PREFIX <= lettersAndDigits(start);
    }

    static long lettersAndDigits(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /// The words of a value, cut at blanks and quotation marks.
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i)) || isQuote(text.charAt(i))) {
                if (start < i) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /// What stands before the colon where the text names a field: `tag` of `tag:PREL`. `RELATIONS:` names none, for
    /// nothing follows and no field is called so; `10:30` names none, for names have letters only.
    static Optional<String> fieldName(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || !text.chars().limit(colon).allMatch(QueryText::isAsciiLetter)) {
            return Optional.empty();
        }
        String name = text.substring(0, colon);
        return colon + 1 < text.length() || field(name).isPresent() ? Optional.of(name) : Optional.empty();
    }

    /// The field of a name, in small letters or capitals.
    static Optional<Field> field(String name) {
        String keyword = name.toLowerCase(Locale.ROOT);
        for (Field field : Field.values()) {
            if (field.keyword().equals(keyword)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static boolean isAsciiLetter(int c) {
        return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
    }
}
