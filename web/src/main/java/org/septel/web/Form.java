package org.septel.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a page's form sends.
///
/// @param fields by their names; of a name that comes twice the first
record Form(Map<String, String> fields) {

    Form {
        fields = Map.copyOf(fields);
    }

    /// @param body as `application/x-www-form-urlencoded`; what is not so written is passed over
    static Form of(String body) {
        var fields = new HashMap<String, String>();
        for (String part : body.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                decoded(part.substring(equals + 1))
                        .ifPresent(value -> fields.putIfAbsent(part.substring(0, equals), value));
            }
        }
        return new Form(fields);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /// Empty where the form has no such field.
    String text(String name) {
        return fields.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /// 0 where the form has no such number.
    long number(String name) {
        String digits = text(name);
        return digits.matches("-?[0-9]{1,15}") ? Long.parseLong(digits) : 0;
    }
}
