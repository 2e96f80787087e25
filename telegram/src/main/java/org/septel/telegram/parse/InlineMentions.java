package org.septel.telegram.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.CableId;
import org.septel.telegram.DateTimeGroup;
import org.septel.telegram.Inline;
import org.septel.telegram.Reference;
import org.septel.telegram.Reference.YearRule;
import org.septel.telegram.Spanned;
import org.septel.telegram.lexicon.Lexicon;

/// Reads other telegrams named in running text: `reftel`, `ref A`, `septel`, `Embassy Moscow 4632`, `08MOSCOW2614`.
///
/// A name and a number are a telegram only where the lexicon has a post of just that name. Without a year in the text
/// its year is inferred from the telegram's own, as on the reference line.
final class InlineMentions {

    /// What a mention without a number begins with.
    static final String[] WORDS = {"ref", "refs", "reftel", "reftels", "septel", "septels"};

    private static final WordSet MISSIONS =
            WordSet.of("embassy", "consulate", "amembassy", "amconsul", "mission", "usmission");
    private static final Set<String> BETWEEN_LABELS =
            Set.of(",", "and", ", and", "or", "&", "-", "\u2013", "/", "to", "thru", "through");
    private static final int WIDEST_BETWEEN_LABELS = 12;

    private static final int MOST_POST_WORDS = 4;
    private static final int LONGEST_POST_WORD = 20;
    private static final int LONGEST_SERIAL = 6;

    private final Words words;
    private final Lexicon lexicon;
    private final Supplier<Citing> citing;

    /// One past the last `ref`, while labels may still follow it: `refs A, B and C`.
    private int labelsFrom = -1;

    InlineMentions(Words words, Lexicon lexicon, Supplier<Citing> citing) {
        this.words = words;
        this.lexicon = lexicon;
        this.citing = citing;
    }

    /// The mention that begins with the word `[at, end)`; null where none does.
    ///
    /// @param word one of [#WORDS], or another
    @Nullable
    Spanned<Inline> at(int at, int end, String word) {
        return switch (word) {
            case "septel", "septels" -> mention(at, end, Reference.Kind.SEPTEL, Optional.empty());
            case "ref", "refs" -> reftel(at, end, false);
            case "reftel", "reftels" -> reftel(at, end, true);
            default -> null;
        };
    }

    /// The mention that ends with the number `[at, end)`, or begins with it where it is a year; null where none does. A
    /// post is looked for back from its number, as most names in a text have none behind them.
    ///
    /// @param from where a mention may begin
    @Nullable
    Spanned<Inline> numbered(int at, int end, int from) {
        boolean serial = at < serialEnd(at, true);
        Spanned<Inline> named = serial ? namedBefore(at, from, MOST_POST_WORDS + 1, at < serialEnd(at, false)) : null;
        return named != null ? named : afterYear(at, end);
    }

    /// The longest name goes first.
    ///
    /// @param bare whether the number is one without a word for a mission before the name
    private @Nullable Spanned<Inline> namedBefore(int number, int from, int most, boolean bare) {
        int end = words.beforeBlanks(number) + 1;
        int at = end;
        while (from < at && end - at < LONGEST_POST_WORD && Words.isOfWord(words.at(at - 1))) {
            at--;
        }
        if (at == end || !Character.isUpperCase(words.at(at))) {
            return null;
        }
        Spanned<Inline> longer = 1 < most ? namedBefore(at, from, most - 1, bare) : null;
        if (longer != null) {
            return longer;
        }
        return bare || words.has(at, MISSIONS) ? named(at, at, 0) : null;
    }

    private @Nullable Spanned<Inline> reftel(int at, int end, boolean whole) {
        int label = pastBlanksAndBracket(end);
        if (isLabel(label)) {
            return labelled(at, label);
        }
        return whole || inBrackets(at, end) ? mention(at, end, Reference.Kind.REFTEL, Optional.empty()) : null;
    }

    private Spanned<Inline> labelled(int from, int label) {
        labelsFrom = label + 1;
        String letter = String.valueOf(words.at(label)).toUpperCase(Locale.ROOT);
        return mention(from, label + 1, Reference.Kind.REFTEL, Optional.of(letter));
    }

    /// A label is a capital that stands alone, or a small letter that cannot be the article.
    private boolean isLabel(int at) {
        if (at >= words.end() || !Chars.isLetter(words.at(at)) || words.end(at) != at + 1) {
            return false;
        }
        char next = at + 1 < words.end() ? words.at(at + 1) : '.';
        return next != '\'' && (Chars.isUpper(words.at(at)) || !Slice.isBlank(next));
    }

    /// The next label of the list that was begun last, where only `,`, `and`, `or`, `&`, `-` or `/` stand between:
    /// asked
    /// right behind each mention. Null where there is none.
    @Nullable
    Spanned<Inline> nextLabel() {
        int from = labelsFrom;
        labelsFrom = -1;
        int at = from;
        while (0 <= from && at - from <= WIDEST_BETWEEN_LABELS) {
            int end = words.end(at);
            if (isLabel(at)
                    && BETWEEN_LABELS.contains(words.cut(from, at).text().strip())) {
                return labelled(at, at);
            }
            at = Math.max(end, at + 1);
        }
        return null;
    }

    private int pastBlanksAndBracket(int from) {
        int at = words.pastBlanks(from);
        return words.is(at, '(', '-') ? at + 1 : at;
    }

    private boolean inBrackets(int from, int to) {
        return words.is(from - 1, '(') && words.is(to, ')', ',');
    }

    /// `08MOSCOW2614`, `08 MOSCOW 2614`, `08 Embassy Moscow 2614`.
    private @Nullable Spanned<Inline> afterYear(int at, int end) {
        Optional<CableId> id = id(at, end);
        if (id.isPresent()) {
            return telegram(words.cut(at, end), new ReferenceYears.Dated(id, YearRule.WRITTEN));
        }
        int year = year(at, end);
        return year == 0 ? null : named(at, words.pastBlanks(end), year);
    }

    private Optional<CableId> id(int at, int end) {
        boolean letters = Chars.isUpper(words.at(at + 2 < end ? at + 2 : at))
                || Chars.isUpper(words.at(at + 4 < end ? at + 4 : at));
        return letters && Chars.isDigit(words.at(end - 1))
                ? CableId.parse(words.cut(at, end).text())
                        .filter(id -> lexicon.post(id.post()).isPresent())
                : Optional.empty();
    }

    /// `Embassy Moscow 4632`, `STATE 120000`.
    ///
    /// @param start where the mention begins
    /// @param from  where the name begins
    /// @param year  0 where none stands before it
    private @Nullable Spanned<Inline> named(int start, int from, int year) {
        int mission = words.word(from, MISSIONS).length();
        int post = mission == 0 ? from : words.pastBlanks(from + mission);
        boolean clear = year > 0 || post > from;
        int at = post;
        for (int n = 0; n < MOST_POST_WORDS; n++) {
            int end = postWordEnd(at);
            if (end == at) {
                return null;
            }
            at = words.pastBlanks(end);
            int numberEnd = serialEnd(at, clear);
            if (at < numberEnd) {
                return telegram(start, words.cut(post, end).text(), words.cut(at, numberEnd), year);
            }
        }
        return null;
    }

    private @Nullable Spanned<Inline> telegram(int from, String name, Slice digits, int year) {
        String code = closedUp(name);
        String post = code.equals("SECSTATE") ? "STATE" : code;
        int number = Integer.parseInt(digits.text());
        if (number == 0 || lexicon.post(post).isEmpty()) {
            return null;
        }
        OptionalInt written = year > 0 ? OptionalInt.of(year) : OptionalInt.empty();
        return telegram(
                words.cut(from, digits.span().end()),
                new ReferenceYears(citing.get(), lexicon).id(post, number, written));
    }

    private static Spanned<Inline> telegram(Slice cited, ReferenceYears.Dated dated) {
        return cited.as(new Inline.Mention(new Reference(
                Optional.empty(), Texts.oneLine(cited), Reference.Kind.TELEGRAM, dated.id(), dated.rule(), List.of())));
    }

    private static String closedUp(String name) {
        var code = new StringBuilder(name.length());
        name.chars().filter(c -> !Slice.isBlank((char) c)).forEach(c -> code.append((char) c));
        return code.toString().toUpperCase(Locale.ROOT);
    }

    /// One past a word of a post's name; `at` itself where none begins there.
    private int postWordEnd(int at) {
        if (words.end() <= at || !Character.isUpperCase(words.at(at))) {
            return at;
        }
        int end = words.end(at);
        return end - at <= LONGEST_POST_WORD ? end : at;
    }

    /// One past the digits that can be a telegram's serial; `from` itself where none begins there. What looks like a
    /// year or a small count is none, unless the text makes clear that a telegram is meant.
    private int serialEnd(int from, boolean clear) {
        int number = 0;
        int to = from;
        while (to < words.end() && to - from <= LONGEST_SERIAL && Chars.isDigit(words.at(to))) {
            number = 10 * number + words.at(to) - '0';
            to++;
        }
        boolean word = to == words.end() || !Words.isOfWord(words.at(to));
        if (!word || LONGEST_SERIAL < to - from || to - from < (clear ? 1 : 3) || isFraction(to)) {
            return from;
        }
        return clear || to - from > 4 || number < 1900 || 2065 < number ? to : from;
    }

    /// Whether digits go on behind a comma or point: `1,200`, `12.5`.
    private boolean isFraction(int to) {
        return words.is(to, ',', '.') && to + 1 < words.end() && Character.isDigit(words.at(to + 1));
    }

    /// The year that stands alone at `at`, two or four digits; 0 where none does.
    private int year(int at, int end) {
        if (end - at != 2 && end - at != 4) {
            return 0;
        }
        int written = 0;
        for (int place = at; place < end; place++) {
            if (!Chars.isDigit(words.at(place))) {
                return 0;
            }
            written = 10 * written + words.at(place) - '0';
        }
        int year = end - at == 2 ? DateTimeGroup.fullYear(written) : written;
        return 1945 <= year && year <= 2065 ? year : 0;
    }

    private Spanned<Inline> mention(int from, int to, Reference.Kind kind, Optional<String> label) {
        Slice cited = words.cut(from, to);
        return cited.as(new Inline.Mention(new Reference(label, Texts.oneLine(cited), kind)));
    }
}
