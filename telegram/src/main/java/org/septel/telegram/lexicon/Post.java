package org.septel.telegram.lexicon;

import java.util.Optional;

/// A post: an embassy, consulate, mission or the Department.
///
/// @param code    as in ids, without blanks: `KUALALUMPUR`
/// @param display `Embassy Kuala Lumpur`
/// @param country `Malaysia`; empty for travelling delegations
public record Post(
        String code, String display, String country, Optional<Coordinates> coordinates, Optional<String> indicator) {

    /// Degrees north and east, of the city, to two decimals.
    public record Coordinates(double latitude, double longitude) {}
}
