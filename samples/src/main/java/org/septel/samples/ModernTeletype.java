package org.septel.samples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.septel.samples.Draft.HeadingPart;
import org.septel.samples.Draft.ParagraphPart;
import org.septel.samples.Draft.Part;
import org.septel.telegram.Classification;
import org.septel.telegram.Precedence;

/// Types the format of the 1990s and 2000s: an ACP 127 heading, spaced classification, sections with page marks.
final class ModernTeletype implements Teletype {

    /// E.O. 13292 made section 1.5 of E.O. 12958 its section 1.4.
    private static final LocalDate REASONS_MOVED = LocalDate.of(2003, 3, 25);

    private static final int WIDTH = 62;
    private static final int LINES_OF_A_SECTION = 100;
    private static final DateTimeFormatter DECLASSIFY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    @Override
    public String type(Draft draft, Dice dice) {
        List<String> prologue = prologue(draft);
        List<String> body = body(draft);
        int sections = 1 + (body.size() - 1) / LINES_OF_A_SECTION;
        var lines = new ArrayList<String>(heading(draft, sections, dice));
        lines.add(classificationLine(draft, sections) + " ");
        lines.addAll(prologue);
        if (1 < sections && dice.percent(4)) {
            lines.add(classificationLine(draft, sections));
            lines.addAll(prologue);
        }
        int section = 1;
        for (int line = 0; line < body.size(); line++) {
            if (section * LINES_OF_A_SECTION <= line && !body.get(line).startsWith("---")) {
                section++;
                lines.addAll(List.of("", pageMark(draft, section, sections), "", ""));
            }
            lines.add(body.get(line));
        }
        lines.add(dice.percent(50) ? draft.signature() : draft.signature().toUpperCase(Locale.ROOT));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> heading(Draft draft, int sections, Dice dice) {
        var lines = new ArrayList<String>();
        char prosign = draft.precedence().prosign();
        boolean web = draft.info().isEmpty() || dice.percent(20);
        lines.add(web ? "VZCZCXYZ%04d".formatted(dice.below(40)) : "VZCZCXRO%04d".formatted(dice.below(10_000)));
        lines.add("" + prosign + prosign + " "
                + (web
                        ? "RUEHWEB"
                        : draft.info().stream().map(SamplePost::indicator).collect(Collectors.joining(" "))));
        lines.add("DE %s #%04d%s %s"
                .formatted(
                        draft.from().indicator(),
                        draft.serial() % 10_000,
                        1 < sections ? "/01" : "",
                        Groups.filing(draft.filed())));
        lines.add(security(draft.classification()));
        lines.add(prosign + " " + Groups.dateTime(draft.filed()));
        lines.add("FM " + draft.from().address());
        addAddressees(lines, "TO ", draft, draft.action(), dice);
        addAddressees(lines, "INFO ", draft, draft.info(), dice);
        return lines;
    }

    private static String security(Classification classification) {
        return classification.isNationalSecurity()
                ? "ZNY " + classification.portion().repeat(5) + " ZZH"
                : "ZNR UUUUU ZZH";
    }

    private static void addAddressees(
            List<String> lines, String keyword, Draft draft, List<SamplePost> posts, Dice dice) {
        String precedence = draft.precedence() == Precedence.ROUTINE ? " " : " " + draft.precedence() + " ";
        String start = keyword;
        for (SamplePost post : posts) {
            lines.add(start + post.indicator() + "/" + post.address() + precedence
                    + "%04d".formatted(dice.below(10_000)));
            start = "";
        }
    }

    private static String classificationLine(Draft draft, int sections) {
        String section = 1 < sections ? "SECTION 01 OF %02d ".formatted(sections) : "";
        String level = draft.isClassified() ? Groups.spaced(draft.classification()) : "UNCLAS";
        return "%s %s%s %06d".formatted(level, section, draft.from().place(), draft.serial());
    }

    private static List<String> prologue(Draft draft) {
        var lines = new ArrayList<String>();
        for (String caption : draft.captions()) {
            lines.add("");
            lines.add(caption);
        }
        LocalDate until = draft.filed().toLocalDate().plusYears(10).minusDays(1);
        lines.add("");
        lines.add(draft.isClassified() ? "E.O. 12958: DECL: " + DECLASSIFY.format(until) : "E.O. 12958: N/A");
        lines.add("TAGS: " + String.join(", ", draft.tags()));
        lines.addAll(Wrapping.lines("SUBJECT: " + draft.subject(), WIDTH));
        lines.add("");
        addReferences(lines, draft);
        draft.classifier().ifPresent(classifier -> {
            String section = draft.filed().toLocalDate().isBefore(REASONS_MOVED) ? "1.5" : "1.4";
            String by = "Classified By: " + classifier + ". Reasons: " + section + " (b) and (d).";
            lines.addAll(Wrapping.lines(by, WIDTH));
            lines.add("");
        });
        return lines;
    }

    private static void addReferences(List<String> lines, Draft draft) {
        String start = "REF: ";
        char label = 'A';
        for (Draft.Cited cited : draft.references()) {
            String bullet = draft.references().size() == 1 ? "" : label++ + ". ";
            lines.add(start + bullet + Groups.cited(cited, draft.year()));
            start = "     ";
        }
        if (!draft.references().isEmpty()) {
            lines.add("");
        }
    }

    private static List<String> body(Draft draft) {
        var lines = new ArrayList<String>();
        for (Part part : draft.parts()) {
            switch (part) {
                case HeadingPart heading -> {
                    lines.add(heading.text());
                    lines.add("-".repeat(heading.text().length()));
                }
                case ParagraphPart paragraph ->
                    lines.addAll(Wrapping.lines(
                            "%d. (%s) %s"
                                    .formatted(
                                            paragraph.number(),
                                            paragraph.portion().portion(),
                                            paragraph.text()),
                            WIDTH));
            }
            lines.add("");
        }
        return lines;
    }

    private static String pageMark(Draft draft, int section, int sections) {
        String place = draft.from().place();
        return "%s %08d  %03d OF %03d"
                .formatted(place.substring(0, Math.min(10, place.length())), draft.serial(), section, sections);
    }
}
