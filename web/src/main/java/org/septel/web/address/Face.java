package org.septel.web.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One way to look at a cable, by what follows its id in a URL.
public enum Face {
    /// the record page
    PAGE(""),
    /// the record page, under a name that a browser saves well
    HTML(".html"),
    /// every field, one object
    JSON(".json"),
    /// the reading text, plain
    TEXT(".txt"),
    /// the reading text and the telegram, to print
    PDF(".pdf"),
    /// the telegram exactly as it stands
    RAW("/raw"),
    /// the original, every line of it explained when it is chosen
    TELEGRAM("/telegram"),
    /// every field, to look at
    DATA("/data"),
    /// every text that is held, and how two of them differ
    VERSIONS("/versions"),
    /// the telegrams that cite each other around this one
    EXCHANGE("/exchange"),
    /// how to cite it
    CITE("/cite"),
    /// a citation for BibTeX
    BIBTEX(".bib"),
    /// a citation for reference managers
    RIS(".ris"),
    /// a citation for citation processors
    CSL_JSON(".csl.json"),
    /// every line explained
    HOW_TO_READ("/how-to-read");

    /// Longest suffix first, so that the empty one comes last.
    static final List<Face> BY_SUFFIX = Arrays.stream(values())
            .sorted(Comparator.comparingInt((Face face) -> face.suffix.length()).reversed())
            .toList();

    private final String suffix;

    Face(String suffix) {
        this.suffix = suffix;
    }

    /// Whether it shows the text itself.
    public boolean isView() {
        return this == PAGE || this == TELEGRAM || this == DATA;
    }

    /// What follows the id: `.json`, `/raw`, or nothing.
    public String suffix() {
        return suffix;
    }
}
