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

    /// What follows the id: `.json`, `/raw`, or nothing.
    public String suffix() {
        return suffix;
    }
}
