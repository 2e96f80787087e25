package org.septel.telegram.lexicon;

/// A station or addressee of the relay network.
///
/// @param indicator `RUEHMO`
/// @param address   `AMEMBASSY MOSCOW`
/// @param kind      `embassy`, `consulate`, `mission`, `office`, `dept`, `military`, `collective`, ...
public record Station(String indicator, String address, String kind) {}
