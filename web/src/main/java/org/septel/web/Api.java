package org.septel.web;

import java.util.Optional;
import org.septel.archive.ReadingRoom;
import org.septel.archive.export.SearchJson;
import org.septel.archive.export.SuggestionJson;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryMistake;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.archive.search.meaning.MeaningMissing;
import org.septel.web.address.ApiCall;
import org.septel.web.pages.Failure;
import org.septel.web.pages.Refusal;

/// Answers programs, in JSON.
final class Api {

    private final ReadingRoom room;
    private final WatchDesk watch;

    Api(ReadingRoom room, WatchDesk watch) {
        this.room = room;
        this.watch = watch;
    }

    /// @throws Refusal for a query that cannot be read, a page that does not exist, and a cable that is not held
    Response answer(ApiCall call) {
        return switch (call) {
            case ApiCall.Search search -> json(search(search));
            case ApiCall.Similar similar -> {
                if (room.cable(similar.id()).isEmpty()) {
                    throw new Refusal(Failure.NO_SUCH_CABLE, similar.id().toString());
                }
                yield json(SearchJson.line(room.similar(similar.id(), similar.limit())));
            }
            case ApiCall.Saved saved -> watch.json(saved);
            case ApiCall.Suggest suggest -> json(SuggestionJson.line(room.suggest(suggest.typed())));
        };
    }

    private String search(ApiCall.Search call) {
        Optional<String> after = call.question().after();
        try {
            Query query = new QueryParser().parse(call.question().text());
            Sort sort = call.question().sort().orElse(query instanceof Query.All ? Sort.NEWEST : Sort.RELEVANCE);
            var request = new SearchRequest(
                    query,
                    call.limit(),
                    after,
                    sort,
                    call.facets(),
                    call.question().rank());
            return SearchJson.line(room.search(request));
        } catch (QueryMistake mistake) {
            throw Refusal.of(mistake);
        } catch (MeaningMissing none) {
            throw Refusal.of(none);
        } catch (IllegalArgumentException badToken) {
            if (after.isEmpty()) {
                throw badToken;
            }
            throw new Refusal(Failure.BAD_ADDRESS, "the page that it names does not exist; start from the first");
        }
    }

    private static Response json(String line) {
        return Response.of(200, Response.JSON, line + "\n");
    }
}
