package org.septel.telegram.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.CableId;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Inline;
import org.septel.telegram.Reference;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Reads other telegrams named in running text: `reftel`, `ref A`, `septel`, `Embassy Moscow 4632`, `08MOSCOW2614`.
///
/// A name and a number are a telegram only where the lexicon has a post of just that name. Without a year in the text
/// the mention has no id: whose year it is, the paragraph does not know.
final class InlineMentions {

    private static final Set<String> REFTELS = Set.of("ref", "refs", "reftel", "reftels");
    private static final Set<String> SEPTELS = Set.of("septel", "septels");

    private static final int MOST_POST_WORDS = 4;
    private static final int LONGEST_POST_WORD = 20;

    /// Mission word, post words and the blanks between them.
    private static final int LONGEST_NAME = 120;

    private final Slice text;
    private final Lexicon lexicon;

    /// One past the last `ref`, while labels may still follow it: `refs A, B and C`.
    private int labelsFrom = -1;

    InlineMentions(Slice text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /// The mention that begins with the word at `at`, if one does.
    Optional<Spanned<Inline>> at(int at) {
        String word = Words.word(text, at);
        if (SEPTELS.contains(word)) {
            return mention(at, at + word.length(), Reference.Kind.SEPTEL, Optional.empty(), Optional.empty());
        }
        if (REFTELS.contains(word)) {
            return reftel(at, word);
        }
        if (word.length() == 1 && isNextLabel(at)) {
            return labelled(at, at);
        }
        return Character.isDigit(text.charAt(at)) || Character.isUpperCase(text.charAt(at))
                ? numbered(at)
                : Optional.empty();
    }

    private Optional<Spanned<Inline>> reftel(int at, String word) {
        int end = at + word.length();
        int label = pastBlanksAndBracket(end);
        if (isLabel(label)) {
            return labelled(at, label);
        }
        boolean clear = word.contains("tel") || inBrackets(at, end);
        return clear ? mention(at, end, Reference.Kind.REFTEL, Optional.empty(), Optional.empty()) : Optional.empty();
    }

    private Optional<Spanned<Inline>> labelled(int from, int label) {
        labelsFrom = label + 1;
        String letter = String.valueOf(text.charAt(label)).toUpperCase(Locale.ROOT);
        return mention(from, label + 1, Reference.Kind.REFTEL, Optional.of(letter), Optional.empty());
    }

    /// A label is a capital that stands alone, or a small letter that cannot be the article.
    private boolean isLabel(int at) {
        if (at >= text.length() || Words.end(text, at) != at + 1 || !isAsciiLetter(text.charAt(at))) {
            return false;
        }
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '.';
        return next != '\'' && (Character.isUpperCase(text.charAt(at)) || !Slice.isBlank(next));
    }

    /// Whether only `,`, `and`, `or`, `&`, `-` or `/` stand between the last label and this one.
    private boolean isNextLabel(int at) {
        if (labelsFrom < 0 || at - labelsFrom > 12 || !isLabel(at)) {
            return false;
        }
        String between = text.cut(labelsFrom, at).text().strip();
        return Set.of(",", "and", ", and", "or", "&", "-", "/", "through").contains(between);
    }

    private int pastBlanksAndBracket(int from) {
        int at = Words.pastBlanks(text, from);
        return Words.is(text, at, '(') || Words.is(text, at, '-') ? at + 1 : at;
    }

    private boolean inBrackets(int from, int to) {
        return Words.is(text, from - 1, '(') && (Words.is(text, to, ')') || Words.is(text, to, ','));
    }

    /// `08 MOSCOW 2614`, `08MOSCOW2614`, `Embassy Moscow 4632`, `STATE 120000`.
    private Optional<Spanned<Inline>> numbered(int at) {
        if (!isDigitNear(at)) {
            return Optional.empty();
        }
        boolean digit = Character.isDigit(text.charAt(at));
        Optional<CableId> id =
                digit ? CableId.parse(text.cut(at, Words.end(text, at)).text()) : Optional.empty();
        if (id.isPresent() && lexicon.post(id.get().post()).isPresent()) {
            return mention(at, Words.end(text, at), Reference.Kind.TELEGRAM, Optional.empty(), id);
        }
        int year = digit ? yearAt(at) : 0;
        int from = year > 0 ? Words.pastBlanks(text, Words.end(text, at)) : at;
        int post = pastMissionWord(from);
        return named(at, post, year, post > from);
    }

    /// Whether a number may follow a name that begins here: names are short.
    private boolean isDigitNear(int at) {
        int limit = Math.min(text.length(), at + LONGEST_NAME);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if ('0' <= c && c <= '9') {
                return true;
            }
        }
        return false;
    }

    private Optional<Spanned<Inline>> named(int start, int post, int year, boolean missionNamed) {
        var code = new StringBuilder();
        int at = post;
        for (int n = 0; n < MOST_POST_WORDS && isPostWord(at); n++) {
            int end = Words.end(text, at);
            code.append(text.cut(at, end).text().toUpperCase(Locale.ROOT));
            at = Words.pastBlanks(text, end);
            int numberEnd = Words.end(text, at);
            if (isSerial(at, numberEnd, year > 0 || missionNamed)) {
                return telegram(
                        start,
                        numberEnd,
                        code.toString(),
                        text.cut(at, numberEnd).text(),
                        year);
            }
        }
        return Optional.empty();
    }

    private Optional<Spanned<Inline>> telegram(int from, int to, String code, String digits, int year) {
        String post = code.equals("SECSTATE") ? "STATE" : code;
        int number = Integer.parseInt(digits);
        if (number == 0 || lexicon.post(post).isEmpty()) {
            return Optional.empty();
        }
        Optional<CableId> id = year > 0 ? Optional.of(CableId.of(year, post, number)) : Optional.empty();
        return mention(from, to, Reference.Kind.TELEGRAM, Optional.empty(), id);
    }

    private boolean isPostWord(int at) {
        int end = Words.end(text, at);
        return at < end && end - at <= LONGEST_POST_WORD && Character.isUpperCase(text.charAt(at));
    }

    private int pastMissionWord(int at) {
        return switch (Words.word(text, at)) {
            case "embassy", "consulate", "amembassy", "amconsul", "mission", "usmission" ->
                Words.pastBlanks(text, Words.end(text, at));
            default -> at;
        };
    }

    /// Whether these digits can be a telegram's serial. What looks like a year or a small count is none, unless the
    /// text makes clear that a telegram is meant.
    private boolean isSerial(int from, int to, boolean clear) {
        if (to == from || 6 < to - from || to - from < (clear ? 1 : 3)) {
            return false;
        }
        String digits = text.cut(from, to).text();
        if (!digits.chars().allMatch(c -> '0' <= c && c <= '9') || isFraction(to)) {
            return false;
        }
        int number = Integer.parseInt(digits);
        return clear || to - from > 4 || number < 1900 || 2065 < number;
    }

    /// Whether digits go on behind a comma or point: `1,200`, `12.5`.
    private boolean isFraction(int to) {
        return (Words.is(text, to, ',') || Words.is(text, to, '.'))
                && to + 1 < text.length()
                && Character.isDigit(text.charAt(to + 1));
    }

    /// The year that stands alone at `at`, two or four digits; 0 where none does.
    private int yearAt(int at) {
        int end = Words.end(text, at);
        String digits = text.cut(at, Math.min(end, at + 5)).text();
        if ((digits.length() != 2 && digits.length() != 4) || !digits.chars().allMatch(c -> '0' <= c && c <= '9')) {
            return 0;
        }
        int written = Integer.parseInt(digits);
        int year = digits.length() == 2 ? DateTimeGroup.fullYear(written) : written;
        return 1945 <= year && year <= 2065 ? year : 0;
    }

    private Optional<Spanned<Inline>> mention(
            int from, int to, Reference.Kind kind, Optional<String> label, Optional<CableId> id) {
        Slice cited = text.cut(from, to);
        String words = String.join(" ", cited.text().split("\\s+"));
        return Optional.of(cited.as(new Inline.Mention(new Reference(label, words, kind, id, false))));
    }

    private static boolean isAsciiLetter(char c) {
        return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z');
    }
}
