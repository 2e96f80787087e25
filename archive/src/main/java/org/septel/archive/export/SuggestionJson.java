package org.septel.archive.export;

import java.util.List;
import java.util.Locale;
import org.septel.archive.search.Suggestion;

/// What a half-typed query may become, as one JSON object on one line: `{"suggestions":[{"kind","text","meaning"?,
/// "hits"?,"query","id"?}]}`.
public final class SuggestionJson {

    private SuggestionJson() {}

    public static String line(List<Suggestion> suggestions) {
        return JsonLine.of(line -> line.objects("suggestions", suggestions, suggestion -> {
            line.text("kind", suggestion.kind().name().toLowerCase(Locale.ROOT)).text("text", suggestion.text());
            if (!suggestion.meaning().isEmpty()) {
                line.text("meaning", suggestion.meaning());
            }
            suggestion.hits().ifPresent(hits -> line.number("hits", hits));
            line.text("query", suggestion.query()).text("id", suggestion.cable());
        }));
    }
}
