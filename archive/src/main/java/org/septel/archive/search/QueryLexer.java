package org.septel.archive.search;

import java.util.ArrayList;
import java.util.List;

/// Cuts a query into words, quotations, fields, operators and parentheses, each with its column.
///
/// Text without a letter or a digit means nothing and is dropped: `RUSSIA - FRANCE` is two words.
final class QueryLexer {

    /// One piece of a query.
    ///
    /// @param text   what was typed, without quotation marks, the colon of a field, or a sign
    /// @param column from 1
    record Token(Kind kind, String text, int column) {}

    /// What a piece is.
    enum Kind {
        WORD,
        PREFIX,
        EXACT,
        /// `=` before the whole value of a field
        WHOLE,
        FUZZY,
        QUOTATION,
        /// the distance behind a quotation
        DISTANCE,
        STAR,
        FIELD,
        MINUS,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE,
        END
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String text) {
        this.text = text;
    }

    /// The pieces in order; the last is [Kind#END].
    ///
    /// @throws QueryMistake for a quotation that is not closed, a field that does not exist or has no value, and a
    ///     star that is not at the end of a word
    static List<Token> tokens(String text) {
        var lexer = new QueryLexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        lexer.add(Kind.END, "", text.length());
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (QueryText.isBlank(c)) {
            at++;
        } else if (c == '(' || c == ')') {
            add(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at++);
        } else if (QueryText.isQuote(c)) {
            quotation();
        } else {
            unquoted();
        }
    }

    private void quotation() {
        int start = ++at;
        while (at < text.length() && !QueryText.isQuote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new QueryMistake(start, "this quotation mark is never closed: add \" where the phrase ends");
        }
        add(Kind.QUOTATION, text.substring(start, at++), start - 1);
        distance();
    }

    /// `~5` right behind a quotation.
    private void distance() {
        if (at == text.length() || text.charAt(at) != QueryText.FUZZY) {
            return;
        }
        int end = at + 1;
        while (end < text.length() && !QueryText.isDelimiter(text.charAt(end))) {
            end++;
        }
        add(Kind.DISTANCE, text.substring(at + 1, end), at);
        at = end;
    }

    private void unquoted() {
        int end = at;
        while (end < text.length() && !QueryText.isDelimiter(text.charAt(end))) {
            end++;
        }
        boolean beforeGroup = end < text.length() && !QueryText.isBlank(text.charAt(end)) && text.charAt(end) != ')';
        minuses(end, beforeGroup);
        String run = text.substring(at, end);
        int colon = run.indexOf(':');
        if (QueryText.fieldName(run + (beforeGroup ? "x" : "")).isEmpty()) {
            word(run);
            at = end;
            return;
        }
        Field field = field(run.substring(0, colon), colon + 1 < run.length() || beforeGroup);
        if (field == Field.PARAGRAPH) {
            return;
        }
        if (at < end && text.charAt(at) == QueryText.EXACT) {
            add(Kind.WHOLE, "=", at++);
        }
        int valueEnd = field == Field.REASON ? pastLetters(end) : end;
        if (at < valueEnd) {
            value(text.substring(at, valueEnd));
        }
        at = valueEnd;
    }

    /// The letters of a reason stand in parentheses: `1.4(b)`, `1.3(a)(5)`.
    private int pastLetters(int from) {
        int end = from;
        int close = end + 2;
        while (close < text.length()
                && text.charAt(end) == '('
                && Character.isLetterOrDigit(text.charAt(end + 1))
                && text.charAt(close) == ')') {
            end = close + 1;
            close = end + 2;
        }
        return end;
    }

    /// Dashes are minuses where something that means something follows at once.
    private void minuses(int end, boolean beforeGroup) {
        int first = at;
        while (first < end && text.charAt(first) == '-') {
            first++;
        }
        String rest = text.substring(first, end);
        if (beforeGroup || rest.contains("*") || QueryText.hasLetterOrDigit(rest)) {
            while (at < first) {
                add(Kind.MINUS, "-", at++);
            }
        }
    }

    private Field field(String name, boolean hasValue) {
        Field field = QueryText.field(name).orElseThrow(() -> new QueryMistake(at + 1, FieldNames.unknown(name)));
        if (!hasValue) {
            throw new QueryMistake(
                    at + name.length() + 1, "%s: needs a value right after the colon: %s:moscow".formatted(name, name));
        }
        add(Kind.FIELD, name, at);
        at += name.length() + 1;
        return field;
    }

    private void word(String run) {
        if (QueryText.isOperator(run)) {
            add(Kind.valueOf(run), run, at);
        } else if (run.contains("*")) {
            value(run);
        } else if (QueryText.hasLetterOrDigit(run)) {
            plain(run);
        }
    }

    /// A word, or one with a sign that says which of its forms count.
    private void plain(String run) {
        if (QueryText.asksExactly(run)) {
            add(Kind.EXACT, run.substring(1), at);
        } else if (QueryText.asksNearly(run)) {
            add(Kind.FUZZY, run.substring(0, run.length() - 1), at);
        } else {
            add(Kind.WORD, run, at);
        }
    }

    private void value(String run) {
        int star = run.indexOf('*');
        if (star < 0) {
            add(Kind.WORD, run, at);
        } else if (run.chars().allMatch(c -> c == '*')) {
            add(Kind.STAR, run, at);
        } else if (star < run.length() - 1) {
            throw new QueryMistake(at + star + 1, "a star stands only at the end of a word: write kosov*");
        } else if (!QueryText.isLongEnough(run)) {
            throw new QueryMistake(at + 1, "a star needs at least two letters or digits before it: write ko*, not k*");
        } else {
            add(Kind.PREFIX, run.substring(0, star), at);
        }
    }

    private void add(Kind kind, String typed, int offset) {
        tokens.add(new Token(kind, typed, offset + 1));
    }
}
