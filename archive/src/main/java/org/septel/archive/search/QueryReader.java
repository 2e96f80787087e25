package org.septel.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.septel.archive.search.QueryLexer.Kind;
import org.septel.archive.search.QueryLexer.Token;

/// Reads the pieces of a query once, from left to right: alternatives of sequences of parts.
final class QueryReader {

    private static final Set<Kind> ENDS_SEQUENCE = Set.of(Kind.END, Kind.CLOSE, Kind.OR);

    private final List<Token> tokens;
    private int at;
    private int depth;
    private int terms;

    /// The field whose parentheses we are in.
    private @Nullable Field within;

    QueryReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Query whole() {
        Query query = alternatives();
        if (peek().kind() == Kind.CLOSE) {
            throw mistake(peek(), "this parenthesis closes nothing: remove it");
        }
        return query;
    }

    private Query alternatives() {
        List<Query> parts = new ArrayList<>(List.of(sequence()));
        while (peek().kind() == Kind.OR) {
            next();
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query sequence() {
        List<Query> parts = new ArrayList<>(List.of(part()));
        while (!ENDS_SEQUENCE.contains(peek().kind())) {
            if (peek().kind() == Kind.AND) {
                next();
            }
            parts.add(part());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private Query part() {
        Token token = next();
        return switch (token.kind()) {
            case WORD -> word(token);
            case PREFIX -> prefix(token);
            case QUOTATION -> quotation(token);
            case STAR -> everything(token);
            case FIELD -> field(token);
            case MINUS, NOT -> not(token);
            case OPEN -> group(token);
            case AND, OR, CLOSE, END -> throw misplaced(token);
        };
    }

    private Query word(Token token) {
        count(token, 1);
        return within == null ? new Query.Word(token.text()) : value(within, token);
    }

    private Query prefix(Token token) {
        count(token, 1);
        if (within == null) {
            return new Query.Prefix(token.text());
        }
        if (within == Field.DATE) {
            throw mistake(token, "date: takes no star: write date:2007 or a range, date:2000..2009");
        }
        return new Query.FieldPrefix(within, token.text());
    }

    private Query quotation(Token token) {
        List<String> words = QueryText.words(token.text());
        count(token, words.size());
        if (words.isEmpty() || !QueryText.hasLetterOrDigit(token.text())) {
            throw mistake(token, "there is no word between these quotation marks: write one or remove them");
        }
        return within == null ? new Query.Phrase(words) : value(within, token);
    }

    private Query everything(Token token) {
        if (within != null) {
            throw mistake(token, "a star needs at least two letters or digits before it: write ko*");
        }
        return new Query.All();
    }

    private Query field(Token token) {
        if (within != null) {
            throw mistake(
                    token,
                    "a field cannot stand in the parentheses of another: close %s:( first".formatted(within.keyword()));
        }
        within = QueryText.field(token.text()).orElseThrow();
        Query query = part();
        within = null;
        return query;
    }

    private Query not(Token token) {
        deeper(token);
        if (ENDS_SEQUENCE.contains(peek().kind()) || peek().kind() == Kind.AND) {
            throw mistake(token, "%s must stand before what is not wanted: NOT iran".formatted(token.text()));
        }
        Query query = new Query.Not(part());
        depth--;
        return query;
    }

    private Query group(Token token) {
        deeper(token);
        if (peek().kind() == Kind.CLOSE) {
            throw mistake(token, "these parentheses are empty: write words between them or remove them");
        }
        Query query = alternatives();
        if (next().kind() != Kind.CLOSE) {
            throw mistake(token, "this parenthesis is never closed: add ) where the group ends");
        }
        depth--;
        return query;
    }

    private static Query value(Field field, Token token) {
        try {
            return Query.value(field, token.text());
        } catch (IllegalArgumentException trouble) {
            throw new QueryMistake(token.column(), String.valueOf(trouble.getMessage()));
        }
    }

    private void count(Token token, int more) {
        terms += more;
        if (QueryParser.MOST_TERMS < terms) {
            throw mistake(token, "a query has at most %d words: leave some out".formatted(QueryParser.MOST_TERMS));
        }
    }

    private void deeper(Token token) {
        if (QueryParser.DEEPEST < ++depth) {
            throw mistake(token, "this is nested more than %d deep: simplify it".formatted(QueryParser.DEEPEST));
        }
    }

    private static QueryMistake misplaced(Token token) {
        return switch (token.kind()) {
            case AND, OR ->
                mistake(
                        token,
                        "%s must stand between two words: kosovo %s iran; to look for the word, write it in small letters"
                                .formatted(token.text(), token.text()));
            case CLOSE -> mistake(token, "this parenthesis closes nothing: remove it");
            case WORD, PREFIX, QUOTATION, STAR, FIELD, MINUS, NOT, OPEN, END ->
                mistake(token, "the query ends too early: write one more word");
        };
    }

    private static QueryMistake mistake(Token token, String sentence) {
        return new QueryMistake(token.column(), sentence);
    }

    private Token peek() {
        return tokens.get(at);
    }

    /// The next piece; the end stays the end.
    private Token next() {
        Token token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }
}
