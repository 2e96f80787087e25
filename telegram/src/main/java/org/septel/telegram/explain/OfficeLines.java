package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;
import static org.septel.telegram.explain.Explanation.Certainty.UNKNOWN;

import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.OfficeCopies;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Explains what the message centre of the Department wrote on a telegram of the 1970s, and the break before the text.
final class OfficeLines {

    private final Setting setting;

    OfficeLines(Setting setting) {
        this.setting = setting;
    }

    Explanation copies(Element.OfficeLine line) {
        var tokens = new Tokens(setting, line)
                .leftover("A letter of the message centre; what it stands for is not established", UNKNOWN);
        line.role().ifPresent(role -> tokens.add(role, role(role.value()), LIKELY));
        for (Spanned<OfficeCopies> office : line.offices()) {
            String symbol = office.value().office();
            Optional<String> name = setting.lexicon().office(symbol);
            tokens.add(
                    office,
                    name.orElse("Office " + symbol) + ": "
                            + copies(office.value().copies()),
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
        var tokens = new Tokens(setting, line).leftover("A mark of the message centre's machine", LIKELY);
        String text = setting.telegram().text(line.span());
        int stroke = text.lastIndexOf('/');
        boolean counted = stroke >= 0 && isNumber(text.substring(stroke + 1).strip());
        if (counted) {
            int end = stroke + text.substring(stroke).stripTrailing().length();
            tokens.add(
                    new Span(line.span().start() + stroke, line.span().start() + end),
                    "How many copies were made",
                    LIKELY);
        }
        return tokens.explained(
                "Message-centre counter",
                "The message centre's machine counted the telegram here; nothing that a reader needs.",
                Rule.MESSAGE_CENTRE,
                LIKELY);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 4 && text.chars().allMatch(Character::isDigit);
    }

    Explanation separator(Element.BreakLine line) {
        var tokens = new Tokens(setting, line).keyword("BT", "Break", Optional.empty());
        return tokens.explained(
                "Break",
                "Parts the heading from the text, or the text from the end.",
                Rule.formatLines(11, 13),
                CERTAIN);
    }
}
