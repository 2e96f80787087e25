package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.GUESS;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;

import java.util.Locale;
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
        var tokens = new Tokens(setting, line);
        line.role().ifPresent(role -> tokens.add(role, role(role.value()), LIKELY));
        for (Spanned<OfficeCopies> office : line.offices()) {
            int copies = office.value().copies();
            tokens.add(
                    office,
                    "Office " + office.value().office() + ": "
                            + (copies == 0 ? "no paper copy" : copies == 1 ? "1 copy" : copies + " copies"),
                    LIKELY);
        }
        line.total().ifPresent(total -> tokens.addMarked('/', total, "All copies together: " + total.value(), GUESS));
        String meaning = "Offices of the Department and how many copies each got"
                + line.role()
                        .map(role -> "; " + Say.inSentence(role(role.value())))
                        .orElse("") + ".";
        return tokens.explained("Office distribution", meaning, Rule.MESSAGE_CENTRE, LIKELY);
    }

    private static String role(String role) {
        return switch (role) {
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
        tokens.add(line.text(), "Office and person, initials and surname run together", LIKELY);
        return tokens.explained(
                "Drafting and clearance",
                "Who wrote, approved or cleared the telegram in the Department.",
                Rule.MESSAGE_CENTRE,
                LIKELY);
    }

    Explanation processing(Element.ProcessingLine line) {
        return new Tokens(setting, line)
                .explained(
                        "Message-centre counter",
                        "A counter of the message centre's machine; nothing that a reader needs.",
                        Rule.MESSAGE_CENTRE,
                        LIKELY);
    }

    Explanation separator(Element.BreakLine line) {
        var tokens = new Tokens(setting, line).keyword("BT", "Break");
        return tokens.explained(
                "Break",
                "Parts the heading from the text, or the text from the end.",
                Rule.formatLines(11, 13),
                CERTAIN);
    }
}
