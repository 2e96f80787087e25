package org.septel.archive.analysis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Every report over the facts of cables. `docs/methods.md` says of each how it is computed and what it cannot tell.
public enum ReportName {
    MISSING(
            "Cited but not held",
            "Which telegrams do others refer to that this archive lacks, and from when are they?"),
    GAPS("Gaps in the numbers", "How much did each post send, what is held of it, and where are the gaps?"),
    DECLASSIFICATION(
            "Declassification", "Whose classification has ended, ends soon, or cannot be told, and by what rule?"),
    PORTIONS("Portion marks", "Do paragraphs and wholes agree, and what in secret cables is marked unclassified?"),
    CONSISTENCY("Consistency", "What in these cables disagrees with itself?"),
    EXCHANGES("Exchanges", "Who answered whom, after how long, and in which exchanges?"),
    TRAFFIC("Traffic", "Who wrote to whom, how urgently, at what hours, and when more than usual?"),
    TOPICS("Topics", "What sets these cables apart from others, and their years and posts from each other?"),
    WITNESSES(
            "Witnesses",
            "Where one cable came from several sources, what differs, and what does one take out that another has?"),
    PEOPLE("People", "Who signed, classified and drafted, led back to persons of a post and period?"),
    NAMES("Names", "Which persons, places and organisations do these cables name, and how many of them?"),
    MAP("Map", "Where do these cables come from, and where do they go?"),
    TIMELINE("Timeline", "When were these cables sent, and when were there more of them than usual?"),
    NETWORK("Network", "Who of the busiest wrote to whom, and how urgently?"),
    TAGS("Tags together", "Which tags stand on the same cables, and more often than chance puts them there?"),
    CALENDAR("Calendar", "On which days of its years were these cables sent?");

    private final String title;
    private final String question;

    ReportName(String title, String question) {
        this.title = title;
        this.question = question;
    }

    /// For a heading.
    public String title() {
        return title;
    }

    /// What it answers, as a question.
    public String question() {
        return question;
    }

    /// Whether it compares its cables with others.
    public boolean compares() {
        return this == TOPICS;
    }

    /// Whether it is a picture first, and its tables say the same.
    public boolean isDrawn() {
        return switch (this) {
            case MAP, TIMELINE, NETWORK, TAGS, CALENDAR -> true;
            case MISSING,
                    GAPS,
                    DECLASSIFICATION,
                    PORTIONS,
                    CONSISTENCY,
                    EXCHANGES,
                    TRAFFIC,
                    TOPICS,
                    WITNESSES,
                    PEOPLE,
                    NAMES -> false;
        };
    }

    /// By its name as typed.
    public static Optional<ReportName> named(String typed) {
        return Arrays.stream(values())
                .filter(name -> name.toString().equals(typed))
                .findFirst();
    }

    /// As typed: `missing`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
