package org.septel.archive.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// An entry for a BibTeX database.
final class BibTex {

    private BibTex() {}

    static String entry(Work work) {
        var fields = new ArrayList<String>();
        add(fields, "author", work.origin());
        add(fields, "title", Optional.of(work.title()));
        work.date().ifPresent(date -> {
            fields.add("  year = {" + date.getYear() + "}");
            fields.add("  month = " + date.getMonth().toString().substring(0, 3).toLowerCase(Locale.ROOT));
            fields.add("  day = {" + date.getDayOfMonth() + "}");
        });
        add(fields, "type", Optional.of("Diplomatic cable"));
        add(fields, "number", Optional.of(work.id().toString()));
        add(fields, "institution", work.origin());
        add(fields, "note", Optional.of(work.note()));
        return "@techreport{" + key(work) + ",\n" + String.join(",\n", fields) + "\n}";
    }

    private static String key(Work work) {
        return work.id() + work.paragraph().map(number -> "-p" + number).orElse("");
    }

    /// In braces twice, so that capitals stay.
    private static void add(List<String> fields, String name, Optional<String> value) {
        value.map(Plain::line)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> fields.add("  " + name + " = {{" + escaped(text) + "}}"));
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj(BibTex::escaped).collect(Collectors.joining());
    }

    private static String escaped(int point) {
        return switch (point) {
            case '\\' -> "\\textbackslash{}";
            case '{' -> "\\{";
            case '}' -> "\\}";
            case '&', '%', '$', '#', '_' -> "\\" + Character.toString(point);
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            default -> Character.toString(point);
        };
    }
}
