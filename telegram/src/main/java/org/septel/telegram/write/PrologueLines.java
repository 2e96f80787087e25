package org.septel.telegram.write;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.septel.telegram.Classification;
import org.septel.telegram.ClassificationReason;
import org.septel.telegram.Classifier;
import org.septel.telegram.Declassification;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Tag;

/// The first lines of the text of one section: classification line, captions, fields.
final class PrologueLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
    private static final String MORE_REFERENCES = "     ";

    private final Draft draft;
    private final int width;

    PrologueLines(Draft draft, int width) {
        this.draft = draft;
        this.width = width;
    }

    /// What heads every section, a blank line last.
    List<String> head(SectionMark section) {
        var lines = new ArrayList<String>();
        Handling handling = draft.handling();
        lines.add(classificationLine(handling, section));
        lines.add("");
        block(handling.captions(), lines);
        block(handling.attention(), lines);
        handling.order().ifPresent(order -> lines.add(("E.O. " + order.number() + ": " + end(order)).strip()));
        tags(lines);
        lines.addAll(Wrapping.lines("SUBJECT: ", draft.topic().subject(), width));
        lines.add("");
        return lines;
    }

    /// What only the first section has, a blank line after each.
    List<String> rest() {
        var lines = new ArrayList<String>();
        String start = "REF: ";
        var references = new ArrayList<String>();
        for (Cited cited : draft.topic().references()) {
            String label = cited.label().map(letter -> letter + ". ").orElse("");
            references.addAll(Wrapping.lines(start + label, cited.words(), width));
            start = MORE_REFERENCES;
        }
        block(references, lines);
        draft.handling()
                .authority()
                .ifPresent(authority -> block(Wrapping.lines("Classified By: ", by(authority), width), lines));
        return lines;
    }

    private static void block(List<String> block, List<String> lines) {
        if (!block.isEmpty()) {
            lines.addAll(block);
            lines.add("");
        }
    }

    private static String classificationLine(Handling handling, SectionMark section) {
        var words = new ArrayList<String>();
        words.add(printed(handling.classification()));
        words.addAll(handling.caveats());
        if (1 < section.of()) {
            words.add("SECTION %02d OF %02d".formatted(section.section(), section.of()));
        }
        words.add(handling.reference().post());
        words.add("%06d".formatted(handling.reference().number()));
        return String.join(" ", words);
    }

    /// Classified telegrams have their level letter-spaced.
    ///
    /// @source ACP 127 (spacing); observed: UNCLAS is closed up
    private static String printed(Classification classification) {
        return switch (classification) {
            case CONFIDENTIAL, SECRET, TOP_SECRET ->
                String.join(" ", classification.toString().replace(" ", "").split(""));
            case UNCLASSIFIED -> "UNCLAS";
            case EFTO, FOR_OFFICIAL_USE_ONLY, SENSITIVE_BUT_UNCLASSIFIED, LIMITED_OFFICIAL_USE, RESTRICTED ->
                classification.toString();
        };
    }

    private static String end(OrderEntry order) {
        return order.end().map(PrologueLines::end).orElse("");
    }

    private static String end(Declassification end) {
        if (end.notApplicable()) {
            return "N/A";
        }
        String codes = String.join(", ", end.exemptions());
        String day = end.date().map(DAY::format).orElse("");
        String event = end.event().orElse("");
        String said = String.join(" ", codes, day, event).strip();
        return said.isEmpty() ? "" : "DECL: " + said;
    }

    /// A person stands in brackets behind the TAG that is about them.
    private void tags(List<String> lines) {
        var words = new StringBuilder();
        for (Tag tag : draft.topic().tags()) {
            boolean person = tag.owner().isPresent();
            words.append(words.isEmpty() ? "" : person ? " " : ", ");
            words.append(person ? "(" + tag.code() + ")" : tag.code());
        }
        if (!words.isEmpty()) {
            lines.addAll(Wrapping.lines("TAGS: ", words.toString(), width));
        }
    }

    private static String by(Authority authority) {
        String persons =
                authority.classifiers().stream().map(PrologueLines::person).collect(Collectors.joining(" and "));
        String end = persons.endsWith(".") ? "" : ".";
        return authority.reasons().isEmpty() ? persons + end : persons + end + " Reasons: " + reasons(authority) + ".";
    }

    private static String person(Classifier person) {
        return person.title().map(title -> title + " ").orElse("") + person.name();
    }

    /// `1.4 (b) and (d)`.
    private static String reasons(Authority authority) {
        Map<String, List<String>> letters = new LinkedHashMap<>();
        for (ClassificationReason reason : authority.reasons()) {
            letters.computeIfAbsent(reason.section(), _ -> new ArrayList<>()).add("(" + reason.item() + ")");
        }
        return letters.entrySet().stream()
                .map(section -> section.getKey() + " " + listed(section.getValue()))
                .collect(Collectors.joining(" and "));
    }

    private static String listed(List<String> letters) {
        String before = String.join(", ", letters.subList(0, letters.size() - 1));
        return before.isEmpty() ? letters.getLast() : before + " and " + letters.getLast();
    }
}
