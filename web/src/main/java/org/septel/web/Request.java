package org.septel.web;

import java.util.Optional;
import org.septel.web.address.ApiCall;

/// What is asked of a [Site].
///
/// @param method `GET`
/// @param path   from the first slash, percent-encoded
/// @param query  what followed the question mark, percent-encoded; empty where nothing did
/// @param accept the kinds of answer that are welcome, as in the header of that name; empty for any
public record Request(String method, String path, String query, Optional<String> accept) {

    /// A plain request for a path, which may have a query: `/cable/07MOSCOW4634.json`, `/?q=tag:PREL`.
    public static Request get(String url) {
        int mark = url.indexOf('?');
        return mark < 0
                ? new Request("GET", url, "", Optional.empty())
                : new Request("GET", url.substring(0, mark), url.substring(mark + 1), Optional.empty());
    }

    /// Whether a failure should be told as JSON.
    boolean prefersJson() {
        return path.endsWith(".json")
                || ApiCall.isPath(path)
                || accept.filter(kinds -> kinds.contains("application/json") && !kinds.contains("text/html"))
                        .isPresent();
    }
}
