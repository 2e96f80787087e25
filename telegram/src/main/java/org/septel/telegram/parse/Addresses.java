package org.septel.telegram.parse;

/// The shape of addresses in plain language (PLADs).
final class Addresses {

    private static final String[] OFFICES = {
        "AMEMB",
        "AMCON",
        "AMCNG",
        "SECSTATE",
        "USMISSION",
        "USUN",
        "USDEL",
        "USINT",
        "USLO",
        "USEU",
        "USNATO",
        "AIT ",
        "USOFFICE",
        "REO ",
        "USMSC",
        "USOSCE",
        "DEPT OF STATE",
        "SECDEF",
        "WHITE HOUSE",
        "ALL DIPLOMATIC",
        "JOINT STAFF",
    };

    private Addresses() {}

    /// Whether the address begins as those of posts and of the Department do.
    static boolean isOffice(Slice address) {
        for (String office : OFFICES) {
            if (begins(address, office)) {
                return true;
            }
        }
        return false;
    }

    /// Poor copies have blanks within words: `AMEM BASSY`.
    private static boolean begins(Slice address, String office) {
        int at = 0;
        for (int i = 0; i < office.length(); i++) {
            boolean gap = 0 < i && at < address.length() && address.charAt(at) == ' ' && office.charAt(i) != ' ';
            at += gap ? 1 : 0;
            if (address.length() <= at || address.charAt(at) != office.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    /// Whether an indicator and a slash lead: `RUEHC/SECSTATE`. The place of the slash, or -1.
    static int slash(Slice text) {
        for (int i = 0; i < text.length() && i < 9; i++) {
            if (text.charAt(i) == '/') {
                return RoutingIndicators.is(text.cut(0, i)) ? i : -1;
            }
        }
        return -1;
    }
}
