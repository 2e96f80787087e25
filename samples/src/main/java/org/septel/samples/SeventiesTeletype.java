package org.septel.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.septel.samples.Draft.HeadingPart;
import org.septel.samples.Draft.ParagraphPart;
import org.septel.samples.Draft.Part;
import org.septel.telegram.Classification;

/// Types the format of the 1970s: capitals, office copies, page lines between banners, E.O. 11652 and 12065.
final class SeventiesTeletype implements Teletype {

    private static final int WIDTH = 64;
    private static final int LINES_OF_A_PAGE = 46;
    private static final List<String> OFFICES =
            List.of("EUR-12", "ISO-00", "CIAE-00", "INR-07", "NSAE-00", "PA-01", "PRS-01", "SP-02", "EB-07", "TRSE-00");

    private static final LocalDate ORDER_12065 = LocalDate.of(1978, 12, 1);

    @Override
    public String type(Draft draft, Dice dice) {
        var lines = new ArrayList<String>();
        addPageTop(lines, draft, 1);
        addOffices(lines, draft, dice);
        if (draft.from().isDepartment()) {
            lines.add("DRAFTED BY EUR/RPE:" + initials(dice) + ":" + initials(dice));
            lines.add("APPROVED BY EUR:" + initials(dice));
        }
        lines.add("--------------------- %06d".formatted(dice.below(1_000_000)));
        lines.add(draft.precedence().prosign() + " " + Groups.dateTime(draft.filed()));
        lines.add("FM " + draft.from().address());
        addAddressees(lines, draft, dice);
        lines.add(banner(draft) + " " + draft.from().place() + " %04d".formatted(draft.serial()));
        lines.addAll(draft.captions());
        lines.add(order(draft));
        lines.add("TAGS: " + String.join(", ", draft.tags()));
        lines.addAll(Wrapping.lines("SUBJECT: " + draft.subject(), WIDTH));
        addReferences(lines, draft);
        addBody(lines, draft);
        lines.add(draft.signature().toUpperCase(Locale.ROOT));
        lines.add(banner(draft));
        lines.add("NNN");
        return String.join("\n", lines) + "\n";
    }

    /// E.O. 12065 followed 11652 in December 1978 and had a day six years on written out.
    private static String order(Draft draft) {
        LocalDate day = draft.filed().toLocalDate();
        if (day.isBefore(ORDER_12065)) {
            return "E.O. 11652: " + (draft.isClassified() ? "GDS" : "N/A");
        }
        LocalDate end = day.plusYears(6).minusDays(1);
        String terms = "GDS %d/%d/%02d (%s, J.) OR-M"
                .formatted(
                        end.getMonthValue(),
                        end.getDayOfMonth(),
                        end.getYear() % 100,
                        draft.signature().toUpperCase(Locale.ROOT));
        return "E.O. 12065: " + (draft.isClassified() ? terms : "N/A");
    }

    private static void addPageTop(List<String> lines, Draft draft, int page) {
        lines.add(banner(draft));
        lines.add("PAGE %02d        %-6s  %05d  %s"
                .formatted(
                        page,
                        shortPlace(draft),
                        draft.serial(),
                        Groups.dateTime(draft.filed()).substring(0, 7)));
    }

    private static String shortPlace(Draft draft) {
        String place = draft.from().place();
        return place.substring(0, Math.min(6, place.length())).strip();
    }

    private static void addOffices(List<String> lines, Draft draft, Dice dice) {
        var offices = new ArrayList<String>();
        String first = draft.from().isDepartment() ? "ORIGIN EUR-12" : "ACTION EUR-12";
        int copies = 12;
        for (String office : OFFICES.subList(1, dice.between(3, OFFICES.size()))) {
            offices.add(office);
            copies += Integer.parseInt(office.substring(office.indexOf('-') + 1));
        }
        lines.add(first);
        lines.add("");
        lines.add("INFO  OCT-01  " + String.join("  ", offices) + "  /%03d W".formatted(copies + 1));
    }

    private static void addAddressees(List<String> lines, Draft draft, Dice dice) {
        String start = "TO ";
        for (SamplePost post : draft.action()) {
            lines.add(start
                    + post.address()
                    + (draft.precedence().prosign() == 'R' ? "" : " " + draft.precedence())
                    + " %04d".formatted(dice.below(10_000)));
        }
        start = "INFO ";
        for (SamplePost post : draft.info()) {
            lines.add(start + post.address());
            start = "";
        }
    }

    private static void addReferences(List<String> lines, Draft draft) {
        if (!draft.references().isEmpty()) {
            lines.add("REF: "
                    + String.join(
                            "; ",
                            draft.references().stream()
                                    .map(cited -> Groups.cited(cited, draft.year()))
                                    .toList()));
        }
    }

    private static void addBody(List<String> lines, Draft draft) {
        int page = 1;
        int onPage = lines.size();
        for (Part part : draft.parts()) {
            for (String line : lines(part)) {
                if (LINES_OF_A_PAGE < ++onPage) {
                    lines.add(banner(draft));
                    lines.add("");
                    addPageTop(lines, draft, ++page);
                    lines.add("");
                    onPage = 0;
                }
                lines.add(line);
            }
            lines.add("");
        }
    }

    private static List<String> lines(Part part) {
        return switch (part) {
            case HeadingPart heading -> List.of(heading.text().toUpperCase(Locale.ROOT));
            case ParagraphPart paragraph ->
                Wrapping.lines(
                        "%d. %s".formatted(paragraph.number(), paragraph.text()).toUpperCase(Locale.ROOT), WIDTH);
        };
    }

    private static String banner(Draft draft) {
        return draft.classification() == Classification.UNCLASSIFIED
                ? "UNCLASSIFIED"
                : draft.classification().toString();
    }

    private static String initials(Dice dice) {
        return "" + letter(dice) + letter(dice)
                + Phrasebook.word(dice, "surname").toUpperCase(Locale.ROOT).substring(0, 5);
    }

    private static char letter(Dice dice) {
        return (char) ('A' + dice.below(26));
    }
}
