package org.septel.archive.export;

import java.util.List;
import java.util.Locale;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation;
import org.septel.telegram.explain.Explanation.Certainty;
import org.septel.telegram.explain.Explanation.Token;

/// What every element of a telegram and every token in it means, as one line of JSON. Immutable and safe for any number
/// of threads.
public final class ExplanationJson {

    /// @param explanations of that telegram, in its order
    public String line(Telegram telegram, List<Explanation> explanations) {
        return JsonLine.of(
                json -> json.objects("elements", explanations, explanation -> members(json, telegram, explanation)));
    }

    private static void members(JsonLine json, Telegram telegram, Explanation explanation) {
        json.text("kind", ElementJson.kind(explanation.element()))
                .text("name", explanation.kind())
                .span("span", explanation.element().span())
                .text("text", telegram.text(explanation.element().span()))
                .text("meaning", explanation.meaning())
                .text("rule", explanation.rule().citation())
                .text("certainty", word(explanation.certainty()))
                .objects("tokens", explanation.tokens(), token -> members(json, token));
    }

    private static void members(JsonLine json, Token token) {
        json.span("span", token.span())
                .text("text", token.text())
                .text("meaning", token.meaning())
                .text("rule", token.rule().citation())
                .text("certainty", word(token.certainty()));
    }

    private static String word(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }
}
