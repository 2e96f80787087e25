package org.septel.web.pages;

import java.util.StringJoiner;
import org.septel.archive.Reading;
import org.septel.archive.cable.CatalogueEntry;
import org.septel.archive.cable.Correction;
import org.septel.telegram.view.ReadingView;

/// A cable as plain text to read: what the catalogue says, then the reading view.
public final class ReadingText {

    private static final int WIDTH = 76;

    private ReadingText() {}

    public static String of(Reading reading) {
        var text = new StringJoiner("\n", "", "\n");
        head(reading, text);
        for (ReadingView.Block block : ReadingView.of(reading.telegram()).blocks()) {
            text.add("");
            switch (block) {
                case ReadingView.Heading heading ->
                    text.add(heading.text()).add("-".repeat(heading.text().length()));
                case ReadingView.Paragraph paragraph -> wrap(start(paragraph) + paragraph.text(), text);
                case ReadingView.Signature signature -> text.add(String.join(", ", signature.names()));
            }
        }
        return text.toString();
    }

    private static void head(Reading reading, StringJoiner text) {
        CatalogueEntry entry = reading.entry();
        wrap(CableHead.title(reading), text);
        text.add("");
        text.add("Identifier      " + reading.cable().id());
        entry.created().map(Moment::of).ifPresent(created -> text.add("Created         " + created.full()));
        entry.classification().ifPresent(level -> text.add("Classification  " + level));
        entry.origin().ifPresent(origin -> text.add("Origin          " + origin));
        if (!entry.tags().isEmpty()) {
            text.add("Tags            " + String.join(" ", entry.tags()));
        }
        for (Correction correction : reading.corrections()) {
            wrap("Corrected       " + corrected(correction), text);
        }
    }

    static String corrected(Correction correction) {
        return "%s, by %s on %s: %s (was: %s)"
                .formatted(
                        correction.field().keyword(),
                        correction.author(),
                        correction.made().toString().substring(0, 10),
                        correction.reason(),
                        correction.was().isEmpty() ? "nothing" : correction.was());
    }

    private static String start(ReadingView.Paragraph paragraph) {
        return paragraph.number().map(number -> number + ". ").orElse("")
                + paragraph.portion().map(mark -> "(" + mark + ") ").orElse("");
    }

    /// Breaks at blanks; a word that is longer than a line stands alone and whole.
    private static void wrap(String paragraph, StringJoiner text) {
        for (String line : paragraph.split("\n", -1)) {
            if (line.length() <= WIDTH) {
                text.add(line);
            } else {
                wrapLine(line, text);
            }
        }
    }

    private static void wrapLine(String line, StringJoiner text) {
        var filled = new StringBuilder();
        for (String word : line.split(" ")) {
            if (!filled.isEmpty() && WIDTH < filled.length() + 1 + word.length()) {
                text.add(filled);
                filled.setLength(0);
            }
            filled.append(filled.isEmpty() ? "" : " ").append(word);
        }
        text.add(filled);
    }
}
