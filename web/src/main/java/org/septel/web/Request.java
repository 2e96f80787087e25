package org.septel.web;

import java.util.Optional;
import org.septel.web.address.ApiCall;

/// What is asked of a [Site].
///
/// @param method `GET`
/// @param path   from the first slash, percent-encoded
/// @param query  what followed the question mark, percent-encoded; empty where nothing did
/// @param accept the kinds of answer that are welcome, as in the header of that name; empty for any
/// @param body   of a form; empty where nothing was sent
/// @param own    whether it was sent by a page of ours, which a page of anybody else's cannot pretend
public record Request(String method, String path, String query, Optional<String> accept, String body, boolean own) {

    /// A request that sends nothing.
    public Request(String method, String path, String query, Optional<String> accept) {
        this(method, path, query, accept, "", false);
    }

    /// What the form of one of our pages sends.
    public static Request form(String path, String body) {
        return new Request("POST", path, "", Optional.empty(), body, true);
    }

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
