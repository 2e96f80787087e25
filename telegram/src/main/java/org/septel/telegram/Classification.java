package org.septel.telegram;

import java.util.List;
import java.util.Optional;

/// How closely a telegram or a portion is held, lowest first. The second to fifth are administrative, not
/// national-security, levels.
public enum Classification {
    /// no secret
    UNCLASSIFIED("U"),
    /// unclassified, but encrypted for transmission
    EFTO("EFTO"),
    /// unclassified, not for the public
    FOR_OFFICIAL_USE_ONLY("FOUO"),
    /// unclassified, to be handled with care
    SENSITIVE_BUT_UNCLASSIFIED("SBU"),
    /// the administrative mark of the 1970s to 1990s
    LIMITED_OFFICIAL_USE("LOU"),
    /// a mark of foreign governments and NATO
    RESTRICTED("R"),
    /// the lowest of the three national-security levels
    CONFIDENTIAL("C"),
    /// the middle of the three
    SECRET("S"),
    /// the highest of the three
    TOP_SECRET("TS");

    private static final List<Classification> LEVELS = List.of(values());

    private final String portion;

    Classification(String portion) {
        this.portion = portion;
    }

    /// The letters of a portion mark: `SBU`, `C`.
    public String portion() {
        return portion;
    }

    /// Reads the letters of a portion mark, in capitals; empty for anything else.
    public static Optional<Classification> ofPortion(String letters) {
        for (Classification level : LEVELS) {
            if (level.portion.equals(letters)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /// Reads what telegrams and records print, in capitals, in full or in the letters of a portion mark: `TOP SECRET`,
    /// `UNCLAS`, `LOU`; empty for anything else.
    public static Optional<Classification> parse(String printed) {
        return switch (printed) {
            case "UNCLAS" -> Optional.of(UNCLASSIFIED);
            case "UNCLASSIFIED EFTO", "UNCLAS EFTO" -> Optional.of(EFTO);
            case "SENSITIVE" -> Optional.of(SENSITIVE_BUT_UNCLASSIFIED);
            default -> named(printed);
        };
    }

    private static Optional<Classification> named(String printed) {
        for (Classification level : LEVELS) {
            if (level.toString().equals(printed)) {
                return Optional.of(level);
            }
        }
        return ofPortion(printed);
    }

    /// Whether an executive order stands behind it, so that it has an authority and an end.
    public boolean isNationalSecurity() {
        return CONFIDENTIAL.compareTo(this) <= 0;
    }

    /// As printed: `TOP SECRET`.
    @Override
    public String toString() {
        return name().replace('_', ' ');
    }
}
