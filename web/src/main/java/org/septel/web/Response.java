package org.septel.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// What a [Site] answers.
///
/// @param type    media type with charset where it is text
/// @param headers beside the type, in order
public record Response(int status, String type, Map<String, String> headers, byte[] body) {

    static final String HTML = "text/html; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";
    static final String JSON = "application/json; charset=utf-8";
    static final String CSV = "text/csv; charset=utf-8";
    static final String XML = "application/xml; charset=utf-8";
    static final String ATOM = "application/atom+xml; charset=utf-8";
    static final String SVG = "image/svg+xml; charset=utf-8";
    static final String PDF = "application/pdf";

    public Response {
        headers = Map.copyOf(headers);
    }

    static Response of(int status, String type, byte[] body) {
        return new Response(status, type, Map.of(), body);
    }

    static Response of(int status, String type, String body) {
        return of(status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Response movedTo(String url) {
        return of(301, TEXT, "This is at " + url + "\n").with("Location", url);
    }

    /// After a form was taken: look there.
    static Response seeOther(String url) {
        return of(303, TEXT, "This is at " + url + "\n").with("Location", url);
    }

    Response with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, type, more, body);
    }

    /// The body of a text.
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
