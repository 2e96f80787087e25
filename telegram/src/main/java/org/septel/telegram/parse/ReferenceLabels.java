package org.septel.telegram.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The letters or numbers that list references: `A.`, `A)`, `(A)`, `[A]`, `A:`, `REF A`, `A -`, `(1)`, a bare `A`.
///
/// A label counts only where it is the first at the start of a line, repeats the one before, or follows it within
/// three:
/// the `A.` of a person's initial does not begin a list.
final class ReferenceLabels {

    /// A label and where the cited text begins.
    record Label(String name, int end) {}

    private static final int MOST_SKIPPED = 3;
    private static final int LONGEST_BEFORE = 40;
    private static final String LETTER = "([A-Z]|[1-9]|1\\d|2\\d)";
    private static final Pattern LABEL = Pattern.compile(
            "(?:REF(?:TEL|S)?[ .:]{0,2})?(?:[(\\[]" + LETTER + "[)\\]][.:)]?|" + LETTER + "\\.?[):]\\.?|" + LETTER
                    + "\\.(?=\\s|[A-Z]{3}|\\d\\d|\\()|" + LETTER + " ?- )\\s{0,20}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("(?:REFS? {0,2}([A-Z])|([A-Z]))\\s{1,8}(?=[A-Z0-9'])", Pattern.CASE_INSENSITIVE);

    private static final Pattern REF = Pattern.compile("REF(?:TEL|ERENCE)?S?");

    private final String text;
    private String last = "";

    ReferenceLabels(String text) {
        this.text = text;
    }

    /// A label that starts here, with its own punctuation.
    Optional<Label> at(int index) {
        return find(LABEL, index);
    }

    /// A lone letter that starts here; whether a telegram follows it is for the caller to see.
    Optional<Label> bareAt(int index) {
        return find(BARE, index);
    }

    /// A label with which the text goes on with a list that began elsewhere: `REF B: LIMA 12` on a line of its own.
    Optional<Label> laterAt(int index) {
        if (!last.isEmpty() || isWord(index) || !isFirstOfLine(index)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(text).region(index, text.length());
        return label.lookingAt()
                ? Optional.of(new Label(name(label).toUpperCase(Locale.ROOT), label.end()))
                : Optional.empty();
    }

    /// Notes that the caller took a label.
    void take(Label label) {
        last = label.name();
    }

    private Optional<Label> find(Pattern pattern, int index) {
        if (!isApart(index) || !mayBegin(index)) {
            return Optional.empty();
        }
        Matcher label = pattern.matcher(text).region(index, text.length());
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        String name = name(label).toUpperCase(Locale.ROOT);
        return isDue(name, index) ? Optional.of(new Label(name, label.end())) : Optional.empty();
    }

    /// Whether a label that is due may begin here, as far as two characters tell.
    private boolean mayBegin(int index) {
        if (text.length() <= index + 1) {
            return false;
        }
        char first = text.charAt(index);
        if (first == '(' || first == '[' || first == 'R' || first == 'r') {
            return true;
        }
        boolean due = last.isEmpty() ? first == 'A' || first == 'a' || first == '1' : Chars.isWord(first);
        return due && !(Chars.isLetter(first) && Chars.isLetter(text.charAt(index + 1)));
    }

    /// Whether two letters begin here, and no `REF`.
    private boolean isWord(int index) {
        return index + 1 < text.length()
                && Chars.isLetter(text.charAt(index))
                && (text.charAt(index) | 0x20) != 'r'
                && Chars.isLetter(text.charAt(index + 1));
    }

    private static String name(Matcher label) {
        for (int group = 1; group <= label.groupCount(); group++) {
            if (label.group(group) != null) {
                return label.group(group);
            }
        }
        return "";
    }

    private boolean isApart(int index) {
        return index == 0 || (index < text.length() && !Character.isLetterOrDigit(text.charAt(index - 1)));
    }

    private boolean isDue(String name, int index) {
        if (last.isEmpty()) {
            return (name.equals("A") || name.equals("1")) && isFirstOfLine(index);
        }
        int ahead = rank(name) - rank(last);
        return Character.isDigit(name.charAt(0)) == Character.isDigit(last.charAt(0))
                && 0 <= ahead
                && ahead <= MOST_SKIPPED;
    }

    private static int rank(String name) {
        return Character.isDigit(name.charAt(0)) ? Integer.parseInt(name) : name.charAt(0);
    }

    /// Nothing but blanks, dashes and the word "ref" may stand before it on its line.
    private boolean isFirstOfLine(int index) {
        int start = text.lastIndexOf('\n', index - 1) + 1;
        if (LONGEST_BEFORE < index - start) {
            return false;
        }
        String before = text.substring(start, index).toUpperCase(Locale.ROOT);
        return before.isBlank() || REF.matcher(before).replaceAll("").chars().noneMatch(Character::isLetterOrDigit);
    }
}
