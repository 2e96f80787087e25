package org.septel.web.address;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.septel.telegram.CableId;

/// A URL of this archive, without host: parsed from what is asked for, built for what is linked to.
///
/// Parsing and building invert each other: `parse(a.path(), a.query())` is `a` for every address.
public sealed interface Address {

    /// The longest path that is looked at, in UTF-16 units.
    int MAX_PATH = 200;

    /// The home page, and every list of results: `/`, `/?q=kosovo&sort=newest`.
    record Home(Question question) implements Address {
        public static final Home EMPTY = new Home(Question.NONE);

        @Override
        public String path() {
            return "/";
        }

        @Override
        public String query() {
            return question.query();
        }
    }

    /// One face of a cable: `/cable/07MOSCOW4634.json`.
    record Cable(CableId id, Face face) implements Address {
        @Override
        public String path() {
            return "/cable/" + id + face.suffix();
        }
    }

    /// A cable by an id that is not written canonically: `/cable/07moscow4634`. It may be repaired.
    ///
    /// @param written as asked for, decoded; neither empty nor a canonical id, and it ends in no face's suffix
    record Miswritten(String written, Face face) implements Address {
        @Override
        public String path() {
            return "/cable/" + encode(written) + face.suffix();
        }
    }

    /// Whether the server is well: `/health`.
    record Health() implements Address {
        @Override
        public String path() {
            return "/health";
        }
    }

    /// A file that pages need: `/assets/0123abcd4567ef89/septel.css`.
    ///
    /// @param version what the file's content is called, so that a copy may be kept for ever
    record Asset(String version, String file) implements Address {
        @Override
        public String path() {
            return "/assets/" + encode(version) + "/" + encode(file);
        }
    }

    /// From the first slash, without the question mark.
    String path();

    /// What follows the question mark; empty where nothing does.
    default String query() {
        return "";
    }

    /// Path and query as a page links to them.
    default String url() {
        return query().isEmpty() ? path() : path() + "?" + query();
    }

    /// @param path  from the first slash, percent-encoded, as asked for
    /// @param query what followed the question mark, percent-encoded; parameters that are not ours are passed over
    /// @return empty where nothing of ours can stand
    static Optional<Address> parse(String path, String query) {
        if (MAX_PATH < path.length()) {
            return Optional.empty();
        }
        return switch (path) {
            case "/", "" -> Question.parse(query).map(Home::new);
            case "/health" -> Optional.of(new Health());
            default -> {
                if (path.startsWith("/cable/")) {
                    yield cable(path.substring("/cable/".length()));
                }
                yield path.startsWith("/assets/") ? asset(path.substring("/assets/".length())) : Optional.empty();
            }
        };
    }

    private static Optional<Address> cable(String rest) {
        String name = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        for (Face face : Face.BY_SUFFIX) {
            if (name.endsWith(face.suffix())) {
                return decode(name.substring(0, name.length() - face.suffix().length()))
                        .filter(written -> !written.isBlank() && !endsInSuffix(written))
                        .map(written -> CableId.parse(written)
                                .<Address>map(id -> new Cable(id, face))
                                .orElseGet(() -> new Miswritten(written, face)));
            }
        }
        return Optional.empty();
    }

    private static boolean endsInSuffix(String written) {
        return written.indexOf('/') >= 0
                || Face.BY_SUFFIX.stream().anyMatch(face -> face != Face.PAGE && written.endsWith(face.suffix()));
    }

    private static Optional<Address> asset(String rest) {
        int slash = rest.indexOf('/');
        if (slash < 1 || rest.indexOf('/', slash + 1) >= 0) {
            return Optional.empty();
        }
        return decode(rest.substring(0, slash))
                .flatMap(version -> decode(rest.substring(slash + 1)).map(file -> new Asset(version, file)));
    }

    /// As `application/x-www-form-urlencoded`, but with `%20` for a blank, so that it fits paths and queries alike.
    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// Empty where a percent sign is followed by no byte.
    private static Optional<String> decode(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
