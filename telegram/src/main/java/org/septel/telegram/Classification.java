package org.septel.telegram;

/// How closely a telegram or a portion is held, lowest first. The second to fifth are administrative, not
/// national-security, levels.
public enum Classification {
    UNCLASSIFIED("U"),
    EFTO("EFTO"),
    FOR_OFFICIAL_USE_ONLY("FOUO"),
    SENSITIVE_BUT_UNCLASSIFIED("SBU"),
    LIMITED_OFFICIAL_USE("LOU"),
    RESTRICTED("R"),
    CONFIDENTIAL("C"),
    SECRET("S"),
    TOP_SECRET("TS");

    private final String portion;

    Classification(String portion) {
        this.portion = portion;
    }

    /// The letters of a portion mark: `SBU`, `C`.
    public String portion() {
        return portion;
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
