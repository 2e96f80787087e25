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
            if (address.raw().startsWith(office, address.span().start()) && office.length() <= address.length()) {
                return true;
            }
        }
        return false;
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
