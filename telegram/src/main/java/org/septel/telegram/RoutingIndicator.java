package org.septel.telegram;

/// The address of a station in the relay network: `RUEHMO`.
///
/// @param letters 4 to 8 capital letters, `R` first
/// @source ACP 117
public record RoutingIndicator(String letters) {

    public RoutingIndicator {
        if (!isWellFormed(letters)) {
            throw new IllegalArgumentException("not a routing indicator: " + letters);
        }
    }

    /// Whether it has the shape of one: four to eight capitals, the first an R.
    public static boolean isWellFormed(CharSequence text) {
        if (text.length() < 4 || 8 < text.length() || text.charAt(0) != 'R') {
            return false;
        }
        for (int at = 1; at < text.length(); at++) {
            if (text.charAt(at) < 'A' || 'Z' < text.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return letters;
    }
}
