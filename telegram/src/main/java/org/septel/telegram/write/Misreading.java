package org.septel.telegram.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Telegram;

/// The first part of a draft that a reader of the typed telegram would take for something else.
///
/// @param passage its index where it is a passage, else -1
record Misreading(String message, int passage) {

    private record Part(String name, Function<Draft, Object> value) {}

    private static final List<Part> PARTS = List.of(
            new Part("transmission", Draft::transmission),
            new Part("precedence, time, sender or addressees", Draft::dispatch),
            new Part("classification line", draft -> draft.handling().reference()),
            new Part("classification", draft -> draft.handling().classification()),
            new Part("caveats", draft -> draft.handling().caveats()),
            new Part("captions", draft -> draft.handling().captions()),
            new Part("attention lines", draft -> draft.handling().attention()),
            new Part("E.O. line", draft -> draft.handling().order()),
            new Part("Classified By line", draft -> draft.handling().authority()),
            new Part("TAGS", draft -> draft.topic().tags()),
            new Part("subject", draft -> draft.topic().subject()),
            new Part("references", draft -> draft.topic().references()));

    /// Empty where the telegram says what the draft says.
    static Optional<Misreading> find(Draft draft, Telegram telegram) {
        Draft read;
        try {
            read = Draft.of(telegram);
        } catch (IllegalArgumentException lacking) {
            return Optional.of(new Misreading("the draft cannot be typed: " + lacking.getMessage(), -1));
        }
        return draft.equals(read) ? Optional.empty() : Optional.of(between(draft, read));
    }

    /// A passage that begins as it should and goes on otherwise has a line in it that was taken for something else,
    /// maybe for one of the parts above.
    private static Misreading between(Draft draft, Draft read) {
        int passage = firstDifference(draft.passages(), read.passages());
        @Nullable
        Passage meant = passage < draft.passages().size() ? draft.passages().get(passage) : null;
        @Nullable
        Passage found = passage < read.passages().size() ? read.passages().get(passage) : null;
        if (meant != null && found != null && beginsAlike(meant, found)) {
            return of(passage, meant, found);
        }
        for (Part part : PARTS) {
            Object wanted = part.value().apply(draft);
            Object other = part.value().apply(read);
            if (!wanted.equals(other)) {
                return new Misreading(
                        "the %s would be read as %s, not as %s".formatted(part.name(), other, wanted), -1);
            }
        }
        return meant != null
                ? of(passage, meant, found == null ? "nothing" : found)
                : new Misreading(
                        "what ends the telegram would be read as signed %s, not %s"
                                .formatted(read.signatures(), draft.signatures()),
                        passage - 1);
    }

    private static Misreading of(int passage, Passage meant, Object found) {
        return new Misreading(
                "passage %d would be read as %s, not as %s".formatted(passage + 1, found, meant), passage);
    }

    private static boolean beginsAlike(Passage one, Passage other) {
        return one instanceof Passage.Paragraph meant
                && other instanceof Passage.Paragraph found
                && meant.number().equals(found.number())
                && meant.portion().equals(found.portion())
                && meant.text().split(" ")[0].equals(found.text().split(" ")[0]);
    }

    private static int firstDifference(List<Passage> one, List<Passage> other) {
        int at = 0;
        while (at < one.size() && at < other.size() && one.get(at).equals(other.get(at))) {
            at++;
        }
        return at;
    }
}
