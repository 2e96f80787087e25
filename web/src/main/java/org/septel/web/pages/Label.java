package org.septel.web.pages;

import java.util.Locale;
import java.util.Optional;
import org.septel.telegram.Classification;

/// A classification as it is shown: its words, and which of a few colours it has.
///
/// @param text `CONFIDENTIAL`, `SECRET//NOFORN`
/// @param tone `open`, `limited`, `confidential`, `secret`, `top-secret`, or `unknown`
public record Label(String text, String tone) {

    public static Label of(String text) {
        return new Label(text, level(text).map(Label::tone).orElse("unknown"));
    }

    public static Label of(Classification level, String text) {
        return new Label(text, tone(level));
    }

    /// The longest name of a level that the text begins with.
    private static Optional<Classification> level(String text) {
        String written = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s/_-]", " ");
        Optional<Classification> found = Optional.empty();
        for (Classification level : Classification.values()) {
            if (written.startsWith(level.toString())) {
                found = Optional.of(level);
            }
        }
        return found;
    }

    private static String tone(Classification level) {
        return switch (level) {
            case UNCLASSIFIED -> "open";
            case EFTO, FOR_OFFICIAL_USE_ONLY, SENSITIVE_BUT_UNCLASSIFIED, LIMITED_OFFICIAL_USE, RESTRICTED -> "limited";
            case CONFIDENTIAL -> "confidential";
            case SECRET -> "secret";
            case TOP_SECRET -> "top-secret";
        };
    }
}
