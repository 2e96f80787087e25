package org.septel.archive.citing;

import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.StringJoiner;

/// A record in the RIS format of reference managers. A value is one line, so nothing in it can begin another tag.
final class Ris {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy/MM/dd");

    private Ris() {}

    static String record(Work work) {
        var lines = new StringJoiner("\r\n");
        lines.add("TY  - GOVDOC");
        add(lines, "AU", work.origin().map(name -> name.replace(",", " ")));
        add(lines, "TI", Optional.of(work.title()));
        work.date().ifPresent(date -> lines.add("PY  - " + date.getYear()).add("DA  - " + DATE.format(date)));
        add(lines, "AN", Optional.of(work.id().toString()));
        add(lines, "M3", Optional.of("Diplomatic cable"));
        add(lines, "SE", work.paragraph().map(number -> "Paragraph " + number));
        work.tags().forEach(tag -> add(lines, "KW", Optional.of(tag)));
        add(lines, "N1", Optional.of(work.note()));
        return lines.add("ER  - ").toString();
    }

    private static void add(StringJoiner lines, String tag, Optional<String> value) {
        value.map(Plain::line).filter(text -> !text.isEmpty()).ifPresent(text -> lines.add(tag + "  - " + text));
    }
}
