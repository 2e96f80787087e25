package org.septel.app;

import java.util.List;
import org.septel.telegram.Element;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.explain.Explanation.Token;
import org.septel.telegram.explain.Rule;

/// A telegram with its explanation for a terminal: every line as it stands behind a bar, and under it what it means.
final class ExplainedText {

    private static final String BAR = "| ";
    private static final String INDENT = "    ";
    private static final int MOST_COLUMNS = 100;
    private static final int WIDEST_TOKEN = 24;

    private final Terminal terminal;
    private final int columns;

    ExplainedText(Terminal terminal) {
        this.terminal = terminal;
        this.columns = Math.min(MOST_COLUMNS, terminal.columns());
    }

    void print(Telegram telegram, List<Explanation> explanations) {
        for (Explanation explanation : explanations) {
            if (explanation.element() instanceof Element.Blank) {
                continue;
            }
            quote(telegram.text(explanation.element().span()));
            mean(explanation);
            terminal.out().println();
        }
    }

    private void quote(String text) {
        Printable.text(text).lines().filter(line -> !line.isBlank()).forEach(line -> {
            for (String part : Wrapped.hard(line.stripTrailing(), columns - BAR.length())) {
                terminal.out().println(coloured("2", BAR) + coloured("1", part));
            }
        });
    }

    private void mean(Explanation explanation) {
        String kind = explanation.kind() + sure(explanation.certainty());
        print(INDENT, kind + ": " + explanation.meaning() + rule(explanation.rule()));
        int width = Math.min(
                WIDEST_TOKEN,
                explanation.tokens().stream()
                        .mapToInt(token -> Printable.line(token.text()).length())
                        .max()
                        .orElse(0));
        explanation.tokens().forEach(token -> mean(token, width, explanation.rule()));
    }

    private void mean(Token token, int width, Rule said) {
        String text = Printable.line(token.text());
        String meaning =
                token.meaning() + sure(token.certainty()) + (token.rule().equals(said) ? "" : rule(token.rule()));
        String margin = INDENT + INDENT;
        if (width < text.length()) {
            print(margin, text);
            print(margin + " ".repeat(width + 2), meaning);
            return;
        }
        var lines = Wrapped.lines(Printable.line(meaning), columns - margin.length() - width - 2);
        for (int i = 0; i < lines.size(); i++) {
            String left = i == 0 ? text : "";
            terminal.out().println(margin + left + " ".repeat(width - left.length() + 2) + lines.get(i));
        }
    }

    private void print(String margin, String text) {
        Wrapped.lines(Printable.line(text), columns - margin.length())
                .forEach(line -> terminal.out().println(margin + line));
    }

    private static String rule(Rule rule) {
        return " [" + rule + "]";
    }

    private static String sure(Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "";
            case LIKELY -> " (likely)";
            case GUESS -> " (a guess)";
            case UNKNOWN -> " (not known)";
        };
    }

    private String coloured(String code, String text) {
        return terminal.colours() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}
