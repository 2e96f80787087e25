package org.septel.acceptance;

import java.util.ArrayList;
import java.util.List;

/// The addresses of every kind of page, for tests that look at all of them.
final class PageKinds {

    /// What stands behind the address of a cable.
    private static final List<String> OF_A_CABLE =
            List.of("/telegram", "/data", "/how-to-read", "/versions", "/exchange", "/cite?p=2", "/note?p=2");

    private static final List<String> OTHERS = List.of(
            "collections",
            "collections/1",
            "saved",
            "saved/1",
            "guide",
            "reports",
            "reports/missing",
            "reports/gaps",
            "reports/declassification",
            "reports/portions",
            "reports/consistency",
            "reports/exchanges",
            "reports/traffic",
            "reports/topics",
            "reports/witnesses",
            "reports/people",
            "reports/names",
            "map",
            "timeline",
            "network",
            "tags",
            "calendar");

    private PageKinds() {}

    /// @param results   pages of results, which differ from archive to archive
    /// @param cable     the address of one that is there
    /// @param word      that it has
    /// @param quotation of it, as an address writes it
    static List<String> all(List<String> results, String cable, String word, String quotation) {
        var pages = new ArrayList<>(results);
        pages.add(cable);
        pages.add(cable + "?q=" + word);
        OF_A_CABLE.forEach(page -> pages.add(cable + page));
        pages.add("cable/07NOWHERE1");
        pages.add("quote?text=" + quotation);
        pages.addAll(OTHERS);
        return List.copyOf(pages);
    }
}
