package org.septel.telegram;

import java.util.Optional;

/// Whom a telegram is for: `RUEHC/SECSTATE WASHDC IMMEDIATE 4008`.
///
/// @param address    plain language address designator: `SECSTATE WASHDC`
/// @param precedence where it differs from, or repeats, the telegram's own
/// @param serial     the running number of telegrams from this sender to this addressee, 0 to 9999
/// @source ACP 127, format lines 7 to 9
public record Addressee(
        Optional<Spanned<RoutingIndicator>> routingIndicator,
        Spanned<String> address,
        Optional<Spanned<Precedence>> precedence,
        Optional<Spanned<Integer>> serial) {}
