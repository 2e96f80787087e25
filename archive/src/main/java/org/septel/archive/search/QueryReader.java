package org.septel.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /// The field whose values we read.
    private @Nullable Field within;

    /// Whether what we read is asked of one paragraph.
    private boolean inParagraph;

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

    /// Parts side by side. A zone among them is for the words of all.
    private Query sequence() {
        List<Query> parts = new ArrayList<>();
        Optional<Token> zone = Optional.empty();
        do {
            if (peek().kind() == Kind.AND && !parts.isEmpty()) {
                next();
            }
            if (isZone(peek())) {
                zone = Optional.of(zone(zone));
            } else {
                parts.add(part());
            }
        } while (!ENDS_SEQUENCE.contains(peek().kind()));
        if (parts.isEmpty()) {
            throw mistake(zone.orElseThrow(), "in: needs words beside it: in:summary kosovo");
        }
        Query all = parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
        return zone.isEmpty() ? all : within(zone.get(), all);
    }

    private boolean isZone(Token token) {
        return within == null
                && !inParagraph
                && token.kind() == Kind.FIELD
                && QueryText.field(token.text())
                        .filter(field -> field == Field.IN)
                        .isPresent();
    }

    /// The name of a part of the text, after `in:`.
    private Token zone(Optional<Token> before) {
        Token field = next();
        Token name = next();
        if (name.kind() != Kind.WORD || Zone.of(name.text()).isEmpty()) {
            throw mistake(field, "in: takes one of %s".formatted(Zone.all()));
        }
        if (before.isPresent()) {
            throw mistake(
                    field,
                    "one in: is enough for words side by side: put OR between (in:summary kosovo) and the other");
        }
        return name;
    }

    private static Query within(Token zone, Query query) {
        try {
            return new Query.Within(Zone.of(zone.text()).orElseThrow(), query);
        } catch (IllegalArgumentException nested) {
            throw mistake(zone, "in: cannot stand around another in: or around para:");
        }
    }

    private Query part() {
        Token token = next();
        return switch (token.kind()) {
            case WORD -> word(token);
            case PREFIX -> prefix(token);
            case EXACT -> exact(token);
            case FUZZY -> fuzzy(token);
            case QUOTATION -> quotation(token);
            case STAR -> everything(token);
            case FIELD -> field(token);
            case MINUS, NOT -> not(token);
            case OPEN -> group(token);
            case WHOLE -> throw mistake(token, "= stands right after the colon: origin:=\"Embassy Moscow\"");
            case AND, OR, CLOSE, END, DISTANCE -> throw misplaced(token);
        };
    }

    private Query word(Token token) {
        count(token, 1);
        if (within == null) {
            return new Query.Word(token.text());
        }
        return token.text().equalsIgnoreCase(QueryText.NONE) && Facet.isCounted(within)
                ? new Query.Missing(within)
                : value(within, token);
    }

    private Query prefix(Token token) {
        count(token, 1);
        if (within == null) {
            if (!QueryText.isPrefix(token.text())) {
                throw mistake(token, "a star stands behind the beginning of one word, without a sign: write kosov*");
            }
            return new Query.Prefix(token.text());
        }
        if (!Query.hasBeginnings(within)) {
            throw mistake(token, "%s: takes no star: write a whole value%s".formatted(within.keyword(), range(within)));
        }
        if (!QueryText.isBeginning(token.text())) {
            throw mistake(token, "a star stands behind the beginning of one word, without a sign: write kosov*");
        }
        return new Query.FieldPrefix(within, token.text());
    }

    private Query quotation(Token token) {
        List<String> words = QueryText.words(token.text());
        count(token, words.size());
        if (words.isEmpty() || !QueryText.hasLetterOrDigit(token.text())) {
            throw mistake(token, "there is no word between these quotation marks: write one or remove them");
        }
        if (peek().kind() == Kind.DISTANCE) {
            return near(words, next());
        }
        return within == null ? new Query.Phrase(words) : value(within, token);
    }

    private Query exact(Token token) {
        count(token, 1);
        if (within != null) {
            throw mistake(token, "= stands before words of the text, not in a field");
        }
        if (!QueryText.isExact(token.text())) {
            throw mistake(token, "= stands before one whole word: =Polish");
        }
        return new Query.Exact(token.text());
    }

    private Query fuzzy(Token token) {
        count(token, 1);
        if (within != null) {
            throw mistake(token, "~ stands behind words of the text, not in a field");
        }
        if (!QueryText.isFuzzy(token.text())) {
            throw mistake(
                    token,
                    "~ needs a word of at least %d letters or digits before it: kouchnr~"
                            .formatted(QueryParser.SHORTEST_FUZZY));
        }
        return new Query.Fuzzy(token.text());
    }

    private Query near(List<String> words, Token distance) {
        if (within != null) {
            throw mistake(distance, "~ stands behind phrases of the text, not in a field");
        }
        if (words.size() < 2) {
            throw mistake(distance, "~ needs two words or more between the quotation marks: \"kosovo status\"~5");
        }
        try {
            return new Query.Near(words, Integer.parseInt(distance.text()));
        } catch (IllegalArgumentException none) {
            throw mistake(
                    distance,
                    "~ needs a number from 1 to %d behind it, of words that may stand between: \"kosovo status\"~5"
                            .formatted(QueryParser.FARTHEST));
        }
    }

    private static String range(Field field) {
        return switch (field.shape()) {
            case DAYS -> " or a range, %s:2000..2009".formatted(field.keyword());
            case NUMBER -> " or a range, %s:4600..4700".formatted(field.keyword());
            case PRECEDENCE -> " or %s:>=immediate".formatted(field.keyword());
            case ID, NAME, TEXT, KEYWORD, ZONE, PARAGRAPH -> "";
        };
    }

    private Query everything(Token token) {
        if (within != null) {
            throw mistake(token, "a star needs at least two letters or digits before it: write ko*");
        }
        return new Query.All();
    }

    private Query field(Token token) {
        Field field = QueryText.field(token.text()).orElseThrow();
        if (within != null) {
            throw mistake(
                    token,
                    "a field cannot stand in the parentheses of another: close %s:( first".formatted(within.keyword()));
        }
        if (inParagraph && field != Field.PORTION) {
            throw notOfParagraph(token);
        }
        return switch (field) {
            case IN -> throw mistake(token, "in: stands beside words, with nothing before it: (in:summary kosovo)");
            case PARAGRAPH -> paragraph(token);
            default -> values(field);
        };
    }

    /// One value, or several in parentheses.
    private Query values(Field field) {
        within = field;
        Query query = peek().kind() == Kind.WHOLE ? whole(field, next()) : part();
        within = null;
        return query;
    }

    /// A whole value, behind `=`.
    private Query whole(Field field, Token sign) {
        Token value = next();
        boolean text = value.kind() == Kind.WORD || value.kind() == Kind.QUOTATION;
        if (!Query.hasWholeValues(field) || !text || !QueryText.hasLetterOrDigit(value.text())) {
            throw mistake(
                    sign,
                    Query.hasWholeValues(field)
                            ? "= wants a whole value right behind it: origin:=\"Embassy Moscow\""
                            : "= cannot stand in %s: leave it out".formatted(field.keyword()));
        }
        count(value, 1);
        return new Query.WholeValue(field, value.text());
    }

    private Query paragraph(Token token) {
        inParagraph = true;
        Query query = part();
        inParagraph = false;
        if (!Query.OneParagraph.isOfOneParagraph(query)) {
            throw notOfParagraph(token);
        }
        return new Query.OneParagraph(query);
    }

    private static QueryMistake notOfParagraph(Token token) {
        return mistake(token, "para: takes words, phrases and portion: of one paragraph, nothing else");
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
            case WORD, PREFIX, EXACT, WHOLE, FUZZY, QUOTATION, DISTANCE, STAR, FIELD, MINUS, NOT, OPEN, END ->
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
