package org.septel.archive.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Questions of every kind, about [ManyCables]; the same every time.
final class SomeQuestions {

    private static final List<String> VALUES = List.of(
            "moscow",
            "paris",
            "PREL",
            "UNMIK",
            "secret",
            "unknown",
            "noforn",
            "burns",
            "english",
            "spanish",
            "israel",
            "secstate",
            "plusd",
            "redaction",
            "nothing",
            "1.4",
            "2007",
            "Embassy",
            "SECSTATE WASHDC",
            "Embassy Moscow",
            "rene kosov",
            "William Burns",
            "un",
            "russia",
            "United Nations");

    private static final List<String> MALFORMED = List.of(
            "\"never closed",
            "kosovo OR",
            "( (",
            "tags:PREL",
            "k*",
            "date:2007-13",
            "para:(date:2007)",
            "in:attic kosovo",
            "serial:x",
            "AND",
            "-",
            ")",
            "~",
            "=",
            "\"a b\"~0",
            "has:pictures",
            "para:(",
            "tag:=",
            "in:summary",
            "precedence:>=slow",
            "origin:(a tag:b)");

    private final Random random;

    SomeQuestions(long seed) {
        this.random = new Random(seed);
    }

    /// A text that a reader may type.
    String text() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return any(MALFORMED);
        }
        if (kind == 1) {
            return wide();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(part());
        }
        return String.join(any(List.of(" ", " ", " OR ", " AND ")), parts);
    }

    private String part() {
        String part = random.nextInt(3) == 0 ? field() : words();
        return switch (random.nextInt(8)) {
            case 0 -> "-" + part;
            case 1 -> "(" + part + " OR " + word() + ")";
            default -> part;
        };
    }

    private String words() {
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + word() + " " + word() + "\"";
            case 1 -> any(List.of("ko*", "negotiat*", "al-a*", "am*", "mi*", "sai*"));
            case 2 -> "para:(" + word() + " " + any(List.of(word(), "-" + word(), "portion:S", "am*", "kosovi~")) + ")";
            case 3 -> "\"" + word() + " " + word() + "\"~" + (1 + random.nextInt(8));
            case 4 -> any(List.of("=Kosovo", "=kosovo", "=Moscow", "kosovi~", "negotiatr~", "ministr~"));
            case 5 -> "(in:" + any(List.of(Zone.values())) + " " + word() + ")";
            case 6 -> any(List.of("kosvo", "ministre", "sanktions", "embasador", "elektions"));
            case 7 -> any(List.of("*", "07MOSCOW7", "2006PARIS00012", "12958", "U.S."));
            default -> word();
        };
    }

    /// Every field with values that fit it and values that do not.
    private String field() {
        Field field = any(Arrays.asList(Field.values()));
        return switch (field.shape()) {
            case DAYS ->
                field.keyword() + ":" + any(List.of("2006", "2007-03", "2007-03..", "..2005-02", "2010..2015", "none"));
            case NUMBER -> field.keyword() + ":" + any(List.of("7", "1..40", "100..", "..9"));
            case PRECEDENCE -> field.keyword() + ":" + any(List.of("immediate", ">=priority", "<=niact", "none"));
            case ID ->
                field.keyword() + ":"
                        + any(List.of(
                                "07MOSCOW7", "07*", "06PARIS*", "2007BERLIN00012", "08TELAVIV" + random.nextInt(400)));
            case ZONE, PARAGRAPH -> word();
            case NAME, TEXT, KEYWORD -> field.keyword() + ":" + value(field);
        };
    }

    private String value(Field field) {
        String value = random.nextInt(3) == 0 ? word() : any(VALUES);
        return switch (random.nextInt(6)) {
            case 0 -> "none";
            case 1 -> Query.hasWholeValues(field) ? "=\"" + value + "\"" : "\"" + value + "\"";
            case 2 -> "(" + value + " OR \"" + any(VALUES) + "\")";
            case 3 -> field == Field.HAS ? any(List.of(Possession.values())).toString() : "\"" + value + "\"";
            default -> "\"" + value + "\"";
        };
    }

    private String wide() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            words.add(random.nextBoolean() ? word() : word() + "x" + i);
        }
        return String.join(random.nextBoolean() ? " OR " : " -", words);
    }

    String word() {
        return any(ManyCables.WORDS);
    }

    /// The beginning of what a reader may type.
    String typed() {
        String text = random.nextBoolean() ? text() : field();
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    int number(int below) {
        return random.nextInt(below);
    }
}
