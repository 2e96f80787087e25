package org.septel.archive.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.septel.archive.cable.RowReader;
import org.septel.archive.cable.RowWriter;
import org.septel.archive.search.IndexedCable.Paragraph;

/// How the paragraphs of a reading text are put together out of the telegram's own text: which runs of it follow each
/// other, and what stands between them. It is some twentieth of the text, and saves who shows a passage from parsing
/// the telegram again. Immutable.
///
/// In bytes: how many paragraphs; of each its own number and one more, or 0 for none; its portion mark, as a length and
/// so many units, or 0 for none; its length in UTF-16 units, then steps until it is filled. A step is a number whose
/// two lowest bits say what it is, and whose others how many units it brings: a run, a run behind a blank, a run
/// behind a line's end, or letters that follow. A run's place follows as the distance from the end of the run before,
/// its sign in the lowest bit. All numbers have seven bits a byte, the low ones first.
public final class TextRuns {

    /// Of no text.
    public static final TextRuns NONE = new TextRuns(new byte[] {0});

    private static final int RUN = 0;
    private static final int BEHIND_BLANK = 1;
    private static final int BEHIND_LINE_END = 2;
    private static final int LETTERS = 3;

    private static final int BITS_OF_KIND = 2;
    private static final int KIND = 3;

    private final byte[] bytes;

    private TextRuns(byte[] bytes) {
        this.bytes = bytes;
    }

    /// As [#bytes] wrote them.
    public static TextRuns of(byte[] bytes) {
        return new TextRuns(bytes.clone());
    }

    /// Finds paragraphs in a text. Takes time in proportion to both, whatever they hold.
    public static TextRuns of(String raw, List<Paragraph> paragraphs) {
        var writing = new Writing(raw);
        writing.out.unsigned(paragraphs.size());
        paragraphs.forEach(writing::paragraph);
        return new TextRuns(writing.out.row());
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// The paragraphs, of the text that they were found in.
    ///
    /// @throws IllegalArgumentException where they were found in another text
    public List<Paragraph> paragraphs(String raw) {
        try {
            return new Reading(raw, bytes).paragraphs();
        } catch (IndexOutOfBoundsException other) {
            throw new IllegalArgumentException("these are runs of another text", other);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextRuns runs && Arrays.equals(bytes, runs.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    private static final class Reading {

        private final String raw;
        private final RowReader in;
        private int behind;

        Reading(String raw, byte[] bytes) {
            this.raw = raw;
            this.in = new RowReader(bytes, 0, bytes.length);
        }

        List<Paragraph> paragraphs() {
            int many = number();
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                Optional<Integer> number =
                        Optional.of(number()).filter(written -> written != 0).map(written -> written - 1);
                Optional<String> portion = Optional.of(letters(number())).filter(mark -> !mark.isEmpty());
                paragraphs.add(new Paragraph(number, portion, text(number())));
            }
            return List.copyOf(paragraphs);
        }

        private String letters(int many) {
            var letters = new StringBuilder();
            for (int i = 0; i < many; i++) {
                letters.append((char) number());
            }
            return letters.toString();
        }

        private String text(int length) {
            var text = new StringBuilder(Math.min(length, 2 * raw.length()));
            while (text.length() < length) {
                int step = number();
                int units = step >>> BITS_OF_KIND;
                switch (step & KIND) {
                    case BEHIND_BLANK -> text.append(' ');
                    case BEHIND_LINE_END -> text.append('\n');
                    default -> {}
                }
                if ((step & KIND) == LETTERS) {
                    text.append(letters(units));
                } else {
                    int from = behind + (int) in.number();
                    behind = from + units;
                    text.append(raw, from, behind);
                }
            }
            return text.toString();
        }

        private int number() {
            return (int) in.unsigned();
        }
    }

    private static final class Writing {

        /// A run that is looked for has so many letters at least, or it is not worth its place.
        private static final int SHORTEST = 6;

        /// How far ahead a run is looked for.
        private static final int FAR = 4_000;

        /// Units that are looked at in search of runs, for each unit of the text.
        private static final int PATIENCE = 40;

        private final String raw;
        private final RowWriter out = new RowWriter();
        private long patience;
        private int behind;

        Writing(String raw) {
            this.raw = raw;
            this.patience = (long) PATIENCE * raw.length();
        }

        void paragraph(Paragraph paragraph) {
            out.unsigned(paragraph.number().map(number -> number + 1).orElse(0));
            String portion = paragraph.portion().orElse("");
            out.unsigned(portion.length());
            portion.chars().forEach(out::unsigned);
            text(paragraph.text());
        }

        private void text(String text) {
            out.unsigned(text.length());
            int letters = 0;
            int at = 0;
            while (at < text.length()) {
                int gap = isGap(text.charAt(at)) ? 1 : 0;
                int from = gap == 0 ? behind : afterBlanks(behind);
                int run = common(text, at + gap, from);
                if (run < SHORTEST && at + gap + run < text.length()) {
                    from = found(text, at + gap);
                    run = from < 0 ? 0 : common(text, at + gap, from);
                }
                if (run == 0) {
                    at++;
                } else {
                    letters(text, letters, at);
                    run(gap == 0 ? RUN : text.charAt(at) == ' ' ? BEHIND_BLANK : BEHIND_LINE_END, from, run);
                    at += gap + run;
                    letters = at;
                }
            }
            letters(text, letters, at);
        }

        private static boolean isGap(char c) {
            return c == ' ' || c == '\n';
        }

        private int afterBlanks(int from) {
            int at = from;
            while (at < raw.length() && raw.charAt(at) <= ' ') {
                at++;
            }
            return at;
        }

        private int common(String text, int at, int from) {
            int run = 0;
            while (at + run < text.length()
                    && from + run < raw.length()
                    && text.charAt(at + run) == raw.charAt(from + run)) {
                run++;
            }
            return run;
        }

        /// Where the next few letters stand behind what was taken last, or else anywhere; -1 where nowhere.
        private int found(String text, int at) {
            if (text.length() < at + SHORTEST || patience < 0) {
                return -1;
            }
            String few = text.substring(at, at + SHORTEST);
            int end = Math.min(raw.length(), behind + FAR);
            int ahead = raw.indexOf(few, behind, end);
            patience -= (ahead < 0 ? end : ahead) - behind;
            if (0 <= ahead) {
                return ahead;
            }
            int anywhere = raw.indexOf(few);
            patience -= anywhere < 0 ? raw.length() : anywhere;
            return anywhere;
        }

        private void letters(String text, int from, int to) {
            if (from < to) {
                out.unsigned(((to - from) << BITS_OF_KIND) | LETTERS);
                text.substring(from, to).chars().forEach(out::unsigned);
            }
        }

        private void run(int kind, int from, int units) {
            out.unsigned((units << BITS_OF_KIND) | kind);
            out.number((long) from - behind);
            behind = from + units;
        }
    }
}
