package org.septel.web.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.septel.telegram.CableId;
import org.septel.web.address.Address.Api;
import org.septel.web.address.Address.Asset;
import org.septel.web.address.Address.Cable;
import org.septel.web.address.Address.Citing;
import org.septel.web.address.Address.Collections;
import org.septel.web.address.Address.Comparison;
import org.septel.web.address.Address.Feed;
import org.septel.web.address.Address.Guide;
import org.septel.web.address.Address.Health;
import org.septel.web.address.Address.Home;
import org.septel.web.address.Address.Inside;
import org.septel.web.address.Address.Miswritten;
import org.septel.web.address.Address.Noting;
import org.septel.web.address.Address.OneCollection;
import org.septel.web.address.Address.OneSaved;
import org.septel.web.address.Address.Quote;
import org.septel.web.address.Address.Report;
import org.septel.web.address.Address.Reports;
import org.septel.web.address.Address.Saved;
import org.septel.web.address.Address.SavedFeed;
import org.septel.web.address.Address.Version;

/// Reads addresses as they are asked for: the inverse of their paths and queries.
final class AddressReader {

    private AddressReader() {}

    static Optional<Address> read(String path, String query) {
        if (Address.MAX_PATH < path.length()) {
            return Optional.empty();
        }
        return switch (path) {
            case "/", "" -> Question.parse(query).map(Home::new);
            case "/quote" -> parameter(query, "text").map(Quote::new);
            case "/collections" -> parameter(query, "q").map(Collections::new);
            case "/saved" -> Optional.of(new Saved());
            case "/feed" -> Question.parse(query).map(Question::text).map(Feed::new);
            case "/guide" -> Optional.of(new Guide());
            case "/health" -> Optional.of(new Health());
            case "/reports", "/reports/" -> Optional.of(new Reports());
            default -> {
                if (path.startsWith("/cable/")) {
                    yield cable(path.substring("/cable/".length()), query);
                }
                if (path.startsWith(Address.API_REPORTS)) {
                    yield ReportQuestion.parse(path.substring(Address.API_REPORTS.length()) + ".json", query)
                            .map(Report::new);
                }
                if (path.startsWith("/reports/")) {
                    yield ReportQuestion.parse(path.substring("/reports/".length()), query)
                            .map(Report::new);
                }
                if (ApiCall.isPath(path)) {
                    yield ApiCall.parse(path, query).map(Api::new);
                }
                if (path.startsWith("/collections/")) {
                    yield collection(path.substring("/collections/".length()));
                }
                if (path.startsWith("/saved/")) {
                    yield saved(path.substring("/saved/".length()));
                }
                if (path.startsWith("/assets/")) {
                    yield asset(path.substring("/assets/".length()));
                }
                yield ReportQuestion.parse(path.substring(1), query)
                        .filter(ReportQuestion::isByItself)
                        .map(Report::new);
            }
        };
    }

    private static Optional<Address> cable(String rest, String query) {
        int version = rest.indexOf("/version/");
        if (version > 0) {
            String text = rest.substring(version + "/version/".length());
            return CableId.parse(rest.substring(0, version))
                    .filter(_ -> Version.HASH.matcher(text).matches())
                    .map(id -> new Version(id, text));
        }
        if (rest.endsWith("/note")) {
            return CableId.parse(rest.substring(0, rest.length() - "/note".length()))
                    .map(id -> new Noting(id, number(query, "p")));
        }
        return face(rest).map(address -> address instanceof Cable cable ? asked(cable, query) : address);
    }

    /// With what the query asks of it.
    private static Address asked(Cable cable, String query) {
        return switch (cable.face()) {
            case CITE ->
                number(query, "p").<Address>map(p -> new Citing(cable.id(), p)).orElse(cable);
            case VERSIONS ->
                number(query, "from")
                        .flatMap(from -> number(query, "to").<Address>map(to -> new Comparison(cable.id(), from, to)))
                        .orElse(cable);
            case PAGE -> {
                Question question = Question.parse(query).orElse(Question.NONE);
                String inside = parameter(query, "in").orElse("");
                yield inside.isBlank() || Question.MAX_TEXT < inside.length()
                        ? new Cable(cable.id(), cable.face(), question)
                        : new Inside(cable.id(), inside, question);
            }
            default -> cable; // no other face takes a query
        };
    }

    /// A number from 1 to 9999 in the query.
    private static Optional<Integer> number(String query, String name) {
        return Pattern.compile("(?:^|&)" + name + "=([1-9][0-9]{0,3})(?:&|$)")
                .matcher(query)
                .results()
                .findFirst()
                .map(found -> Integer.valueOf(found.group(1)));
    }

    private static Optional<Address> face(String rest) {
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

    /// What a query says of a name, decoded; an empty text where it says nothing. Empty where it cannot be decoded.
    private static Optional<String> parameter(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return decode(part.substring(name.length() + 1).replace("+", "%20"));
            }
        }
        return Optional.of("");
    }

    private static Optional<Address> collection(String rest) {
        for (Shelf shelf : Shelf.BY_SUFFIX) {
            if (rest.endsWith(shelf.suffix())) {
                String digits = rest.substring(0, rest.length() - shelf.suffix().length());
                return ordinal(digits).map(number -> new OneCollection(number, shelf));
            }
        }
        return Optional.empty();
    }

    private static Optional<Address> saved(String rest) {
        return rest.endsWith("/feed")
                ? ordinal(rest.substring(0, rest.length() - "/feed".length())).map(SavedFeed::new)
                : ordinal(rest).map(OneSaved::new);
    }

    /// A number as the archive counts things, from 1, written without zeros before it.
    static Optional<Long> ordinal(String digits) {
        return digits.matches("[1-9][0-9]{0,14}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
    }

    private static Optional<Address> asset(String rest) {
        int slash = rest.indexOf('/');
        if (slash < 1 || rest.indexOf('/', slash + 1) >= 0) {
            return Optional.empty();
        }
        return decode(rest.substring(0, slash))
                .flatMap(version -> decode(rest.substring(slash + 1)).map(file -> new Asset(version, file)));
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
