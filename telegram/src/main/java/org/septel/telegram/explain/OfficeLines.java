package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.GUESS;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.DraftingOfficer;
import org.septel.telegram.Element;
import org.septel.telegram.OfficeCopies;
import org.septel.telegram.Spanned;

/// Explains what the message centre of the Department wrote on a telegram of the 1970s, and the break before the text.
final class OfficeLines {

    private final Setting setting;

    OfficeLines(Setting setting) {
        this.setting = setting;
    }

    Explanation copies(Element.OfficeLine line) {
        var tokens = new Tokens(setting, line)
                .leftover("A mark of the message centre; what it stands for is not established", UNKNOWN);
        line.role().ifPresent(role -> tokens.add(role, role(role.value()), LIKELY));
        for (Spanned<OfficeCopies> office : line.offices()) {
            String symbol = office.value().office();
            Optional<String> name = OfficeWords.office(setting.lexicon(), symbol);
            tokens.add(
                    office,
                    name.orElse("Office " + symbol)
                            + office.value()
                                    .copies()
                                    .map(count -> ": " + copies(count))
                                    .orElse(""),
                    name.isPresent() ? LIKELY : UNKNOWN);
        }
        line.total().ifPresent(total -> tokens.addMarked('/', total, "All copies together: " + total.value(), LIKELY));
        String meaning = "Offices of the Department and how many copies each got"
                + line.role()
                        .map(role -> "; " + Say.inSentence(role(role.value())))
                        .orElse("") + ".";
        return tokens.explained("Office distribution", meaning, Rule.MESSAGE_CENTRE, LIKELY);
    }

    private static String copies(int copies) {
        return switch (copies) {
            case 0 -> "no paper copy";
            case 1 -> "1 copy";
            default -> copies + " copies";
        };
    }

    private static String role(String role) {
        return switch (role.toUpperCase(Locale.ROOT)) {
            case "ORIGIN" -> "Origin: the office that wrote it";
            case "ACTION" -> "Action: the office that must act on it";
            case "INFO" -> "Info: the offices that are informed";
            default -> "The office's part";
        };
    }

    Explanation drafting(Element.DraftingLine line) {
        var tokens = new Tokens(setting, line);
        line.role()
                .ifPresent(role ->
                        tokens.add(role, "What they did: " + role.value().toLowerCase(Locale.ROOT), LIKELY));
        line.officers().forEach(officer -> officer(tokens, officer.value()));
        return tokens.explained(
                "Drafting and clearance",
                "Who wrote, approved or cleared the telegram in the Department.",
                Rule.MESSAGE_CENTRE,
                LIKELY);
    }

    private void officer(Tokens tokens, DraftingOfficer officer) {
        officer.office()
                .ifPresent(office -> tokens.add(
                        office,
                        OfficeWords.office(setting.lexicon(), office.value()).orElse("Office or agency"),
                        LIKELY));
        officer.name().ifPresent(name -> tokens.add(name, "Person, initials and surname run together", LIKELY));
        officer.typist().ifPresent(initials -> tokens.add(initials, "Initials of who typed it", GUESS));
        officer.remark().ifPresent(remark -> tokens.add(remark, remark(remark.value()), GUESS));
    }

    private static String remark(String remark) {
        return switch (remark) {
            case "DRAFT" -> "Saw the draft";
            case "SUBS" -> "Agreed in substance";
            case "INFO" -> "Was told";
            default -> "In how far they had part in it";
        };
    }

    Explanation processing(Element.ProcessingLine line) {
        var tokens = new Tokens(setting, line).leftover("A mark of the message centre's machine", LIKELY);
        line.counter().ifPresent(counter -> tokens.add(counter, "Running number", GUESS));
        line.printed().ifPresent(time -> tokens.add(time, Say.printed(time.value()), LIKELY));
        line.closing().ifPresent(number -> tokens.addMarked('/', number, "Perhaps how many copies were made", GUESS));
        return tokens.explained(
                "Message-centre counter",
                "The message centre's machine counted the telegram here; nothing that a reader needs.",
                Rule.MESSAGE_CENTRE,
                LIKELY);
    }

    Explanation separator(Element.BreakLine line) {
        boolean uncounted = setting.telegram().text(line.span()).strip().equals("GRNC");
        var tokens = uncounted
                ? new Tokens(setting, line).keyword("GRNC", "Groups not counted", Optional.empty())
                : new Tokens(setting, line).keyword("BT", "Break", Optional.empty());
        return tokens.explained(
                "Break",
                "Parts the heading from the text, or the text from the end.",
                Rule.formatLines(11, 13),
                CERTAIN);
    }
}
