package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.INFERRED;
import static org.septel.telegram.explain.Explanation.Certainty.OBSERVED;
import static org.septel.telegram.explain.Explanation.Certainty.STATED;

import java.util.List;
import java.util.Locale;
import org.septel.telegram.Element;
import org.septel.telegram.OfficeCopies;
import org.septel.telegram.Spanned;

/// Explains what the message centre of the Department wrote on a telegram of the 1970s, and the break before the text.
final class OfficeLines {

    private static final String PRACTICE = "Department of State, 1970s practice";

    private final Setting setting;

    OfficeLines(Setting setting) {
        this.setting = setting;
    }

    Explanation copies(Element.OfficeLine line) {
        var tokens = new Tokens(setting, line);
        line.role().ifPresent(role -> tokens.add(role, role(role.value()), OBSERVED));
        for (Spanned<OfficeCopies> office : line.offices()) {
            int copies = office.value().copies();
            tokens.add(
                    office,
                    "Office " + office.value().office() + ": "
                            + (copies == 0 ? "no paper copy" : copies == 1 ? "1 copy" : copies + " copies"),
                    OBSERVED);
        }
        line.total()
                .ifPresent(total -> tokens.addMarked('/', total, "All copies together: " + total.value(), INFERRED));
        String meaning = "Offices of the Department and how many copies each got"
                + line.role()
                        .map(role -> "; " + Say.inSentence(role(role.value())))
                        .orElse("") + ".";
        return new Explanation(line, "Office distribution", meaning, PRACTICE, OBSERVED, tokens.inOrder());
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
                        tokens.add(role, "What they did: " + role.value().toLowerCase(Locale.ROOT), OBSERVED));
        tokens.add(line.text(), "Office and person, initials and surname run together", OBSERVED);
        return new Explanation(
                line,
                "Drafting and clearance",
                "Who wrote, approved or cleared the telegram in the Department.",
                PRACTICE,
                OBSERVED,
                tokens.inOrder());
    }

    Explanation processing(Element.ProcessingLine line) {
        return new Explanation(
                line,
                "Message-centre counter",
                "A counter of the message centre's machine; nothing that a reader needs.",
                PRACTICE,
                OBSERVED,
                List.of());
    }

    Explanation separator(Element.BreakLine line) {
        var tokens = new Tokens(setting, line).keyword("BT", "Break");
        return new Explanation(
                line,
                "Break",
                "Parts the heading from the text, or the text from the end.",
                "ACP 127, format lines 11 and 13",
                STATED,
                tokens.inOrder());
    }
}
