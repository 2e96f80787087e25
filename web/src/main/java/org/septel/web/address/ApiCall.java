package org.septel.web.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.septel.telegram.CableId;

/// What a program asks: answered in JSON.
public sealed interface ApiCall {

    /// Hits of a page unless told.
    int USUAL = 20;

    /// Hits of a page at most.
    int MOST = 1_000;

    /// One page of the answer to a query: `/api/v1/search?q=kosovo&sort=newest&limit=100&facets=true`; the next with
    /// `after`.
    ///
    /// @param limit 0 to [#MOST]
    record Search(Question question, int limit, boolean facets) implements ApiCall {
        @Override
        public String path() {
            return SEARCH;
        }

        @Override
        public String query() {
            String asked = question.query();
            String size = limit == USUAL ? "" : "&limit=" + limit;
            String counted = facets ? "&facets=true" : "";
            return (asked + size + counted).replaceFirst("^&", "");
        }
    }

    /// Cables that are like one: `/api/v1/similar?id=07MOSCOW4634`.
    ///
    /// @param limit 1 to [#MOST]
    record Similar(CableId id, int limit) implements ApiCall {
        @Override
        public String path() {
            return SIMILAR;
        }

        @Override
        public String query() {
            return "id=" + Address.encode(id.toString()) + (limit == USUAL ? "" : "&limit=" + limit);
        }
    }

    /// What a query that is being typed may become: `/suggest?q=kos`.
    record Suggest(String typed) implements ApiCall {
        @Override
        public String path() {
            return SUGGEST;
        }

        @Override
        public String query() {
            return "q=" + Address.encode(typed);
        }
    }

    /// Saved searches with how much is new in each, or what is new in one: `/api/v1/saved`, `/api/v1/saved?number=3`.
    record Saved(Optional<Long> number) implements ApiCall {
        @Override
        public String path() {
            return SAVED;
        }

        @Override
        public String query() {
            return number.map(one -> "number=" + one).orElse("");
        }
    }

    String SAVED = "/api/v1/saved";
    String SEARCH = "/api/v1/search";
    String SIMILAR = "/api/v1/similar";
    String SUGGEST = "/suggest";

    /// From the first slash.
    String path();

    /// What follows the question mark.
    String query();

    /// Whether a path is of this kind, whatever is asked there.
    static boolean isPath(String path) {
        return path.startsWith("/api/") || path.equals(SUGGEST);
    }

    /// Empty where a parameter is missing or cannot be read.
    static Optional<ApiCall> parse(String path, String query) {
        return switch (path) {
            case SEARCH -> search(query);
            case SIMILAR ->
                parameter(query, "id")
                        .flatMap(CableId::parse)
                        .flatMap(id -> limit(query, 1).map(limit -> new Similar(id, limit)));
            case SAVED -> saved(query);
            case SUGGEST -> Question.parse(query).map(Question::text).map(Suggest::new);
            default -> Optional.empty();
        };
    }

    private static Optional<ApiCall> search(String query) {
        boolean facets = parameter(query, "facets").filter("true"::equals).isPresent();
        return Question.parse(query)
                .flatMap(question -> limit(query, 0).map(limit -> new Search(question, limit, facets)));
    }

    private static Optional<ApiCall> saved(String query) {
        Optional<String> number = parameter(query, "number");
        return number.isEmpty()
                ? Optional.of(new Saved(Optional.empty()))
                : number.flatMap(AddressReader::ordinal).map(one -> new Saved(Optional.of(one)));
    }

    private static Optional<Integer> limit(String query, int least) {
        Optional<String> written = parameter(query, "limit");
        if (written.isEmpty()) {
            return Optional.of(USUAL);
        }
        return written.filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(limit -> least <= limit && limit <= MOST);
    }

    /// The first of a name.
    private static Optional<String> parameter(String query, String name) {
        try {
            return Arrays.stream(query.split("&"))
                    .filter(part -> part.startsWith(name + "="))
                    .findFirst()
                    .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
