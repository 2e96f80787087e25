package org.septel.archive.search;

import java.util.ArrayList;
import java.util.List;

/// Cuts a query into words, quotations, fields, operators and parentheses, each with its column.
///
/// Text without a letter or a digit means nothing and is dropped: `RUSSIA - FRANCE` is two words.
final class QueryLexer {

    /// One piece of a query.
    ///
    /// @param text   what was typed, without quotation marks, the colon of a field or the star of a prefix
    /// @param column from 1
    record Token(Kind kind, String text, int column) {}

    /// What a piece is.
    enum Kind {
        WORD,
        PREFIX,
        QUOTATION,
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
        if (QueryText.fieldName(run + (beforeGroup ? "x" : "")).isPresent()) {
            field(run.substring(0, colon), colon + 1 < run.length() || beforeGroup);
            run = run.substring(colon + 1);
            if (!run.isEmpty()) {
                value(run);
            }
        } else {
            word(run);
        }
        at = end;
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

    private void field(String name, boolean hasValue) {
        if (QueryText.field(name).isEmpty()) {
            throw new QueryMistake(at + 1, FieldNames.unknown(name));
        }
        if (!hasValue) {
            throw new QueryMistake(
                    at + name.length() + 1, "%s: needs a value right after the colon: %s:moscow".formatted(name, name));
        }
        add(Kind.FIELD, name, at);
        at += name.length() + 1;
    }

    private void word(String run) {
        if (QueryText.isOperator(run)) {
            add(Kind.valueOf(run), run, at);
        } else if (run.contains("*") || QueryText.hasLetterOrDigit(run)) {
            value(run);
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
