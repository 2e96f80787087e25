package org.septel.web.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One way to look at a collection, by what follows its number in a URL.
public enum Shelf {
    PAGE(""),
    /// a dossier to print
    PDF(".pdf"),
    JSON_LINES(".jsonl"),
    CSV(".csv"),
    BIBTEX(".bib"),
    RIS(".ris"),
    CSL_JSON(".csl.json");

    /// Longest suffix first, so that the empty one comes last.
    static final List<Shelf> BY_SUFFIX = Arrays.stream(values())
            .sorted(Comparator.comparingInt((Shelf shelf) -> shelf.suffix.length())
                    .reversed())
            .toList();

    private final String suffix;

    Shelf(String suffix) {
        this.suffix = suffix;
    }

    /// What follows the number: `.csv`, or nothing.
    public String suffix() {
        return suffix;
    }
}
