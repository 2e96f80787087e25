package org.septel.archive.citing;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/// One way to cite a cable.
public enum CitationStyle {
    CHICAGO("chicago", "Chicago"),
    MLA("mla", "MLA"),
    APA("apa", "APA"),
    BLUEBOOK("bluebook", "Bluebook"),
    BIBTEX("bibtex", "BibTeX"),
    RIS("ris", "RIS"),
    CSL_JSON("csl", "CSL-JSON");

    private final String word;
    private final String title;

    CitationStyle(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /// The style of a word: `chicago`.
    public static Optional<CitationStyle> of(String word) {
        return Arrays.stream(values()).filter(style -> style.word.equals(word)).findFirst();
    }

    /// As typed: `bibtex`.
    public String word() {
        return word;
    }

    /// As people call it: `BibTeX`.
    public String title() {
        return title;
    }

    /// Whether it is a sentence to read rather than a record for a program.
    public boolean isProse() {
        return switch (this) {
            case CHICAGO, MLA, APA, BLUEBOOK -> true;
            case BIBTEX, RIS, CSL_JSON -> false;
        };
    }

    /// The citation, without a final line end.
    public String cite(Work work) {
        return switch (this) {
            case CHICAGO -> Prose.chicago(work);
            case MLA -> Prose.mla(work);
            case APA -> Prose.apa(work);
            case BLUEBOOK -> Prose.bluebook(work);
            case BIBTEX -> BibTex.entry(work);
            case RIS -> Ris.record(work);
            case CSL_JSON -> CslJson.array(Stream.of(work));
        };
    }

    /// Many cables as one file for citation processors, without a final line end.
    public static String cslJson(Stream<Work> works) {
        return CslJson.array(works);
    }
}
