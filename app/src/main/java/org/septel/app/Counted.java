package org.septel.app;

/// Things with their number: `1 cable`, `1,200 cables`.
final class Counted {

    private Counted() {}

    /// @param thing one of them; its plural takes an s
    static String of(long number, String thing) {
        return "%,d %s%s".formatted(number, thing, number == 1 ? "" : "s");
    }
}
