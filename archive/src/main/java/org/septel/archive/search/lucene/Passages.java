package org.septel.archive.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.Snippet.Mark;

/// Shows where texts answer a query. A text is cut into words once more, which costs less for the hits of one page than
/// keeping the offsets of every word of every cable. For any number of threads, until it is closed.
final class Passages implements AutoCloseable {

    /// About two lines on a page.
    private static final int GOAL_LENGTH = 160;

    /// A passage without an end of a sentence is cut.
    private static final int LONGEST_PASSAGE = 400;

    /// How much of what comes before the first mark is kept of a passage that is cut.
    private static final int BEFORE_MARK = 80;

    /// Stands between paragraphs; no paragraph has it.
    private static final char PARAGRAPH = '\u2029';

    /// Lent to one query at a time, so that the forms of words that were met serve whoever comes next.
    private static final Queue<AskedWords> IDLE =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private final Query query;
    private final Queue<Markers> markers = new ConcurrentLinkedQueue<>();

    Passages(Query query) {
        this.query = query;
    }

    /// What is marked of a text.
    private enum Kind {
        PASSAGES,
        EVERY_PLACE,
        TITLE
    }

    /// Of one thread.
    private record Markers(AskedWords words, Map<Kind, Marker> made) {

        Marker of(Kind kind, Query query) {
            return made.computeIfAbsent(kind, _ -> marker(kind, query));
        }

        private Marker marker(Kind kind, Query query) {
            return switch (kind) {
                // what is found in the summary is marked in the text, of which it is a part
                case PASSAGES -> new Marker(query, words, Fields.TEXT, Fields.RUNNING_TEXT::contains, sentences());
                case EVERY_PLACE ->
                    new Marker(query, words, Fields.TEXT, Fields.RUNNING_TEXT::contains, new WholeBreakIterator());
                case TITLE -> new Marker(query, words, Fields.TITLE, Fields.TITLE::equals, new WholeBreakIterator());
            };
        }
    }

    /// The best passages in the order of the text; where nothing matched, the beginning; nothing of nothing.
    List<Snippet> best(List<Paragraph> paragraphs) throws IOException {
        String whole = paragraphs.stream()
                .map(paragraph -> paragraph.text().replace(PARAGRAPH, ' '))
                .collect(Collectors.joining(String.valueOf(PARAGRAPH)));
        return passages(Kind.PASSAGES, whole).stream()
                .map(passage -> snippet(passage, whole, paragraphs))
                .toList();
    }

    /// Every place in a text that answers.
    List<Mark> marks(String paragraph) throws IOException {
        return places(Kind.EVERY_PLACE, paragraph);
    }

    List<Mark> titleMarks(String line) throws IOException {
        return places(Kind.TITLE, line);
    }

    private List<Mark> places(Kind kind, String text) throws IOException {
        return passages(kind, text).stream()
                .flatMap(passage -> snippet(passage, text, List.of()).marks().stream())
                .toList();
    }

    private List<Passage> passages(Kind kind, String text) throws IOException {
        if (text.isBlank()) {
            return List.of();
        }
        Markers idle = markers.poll();
        Markers own = idle == null ? new Markers(words(), new EnumMap<>(Kind.class)) : idle;
        List<Passage> found = own.of(kind, query).passages(text);
        markers.add(own);
        return found;
    }

    private static AskedWords words() {
        AskedWords idle = IDLE.poll();
        return idle == null ? new AskedWords() : idle;
    }

    @Override
    public void close() {
        for (Markers own = markers.poll(); own != null; own = markers.poll()) {
            boolean _ = IDLE.offer(own.words());
        }
    }

    /// Where passages begin and end.
    static BreakIterator sentences() {
        return new SplittingBreakIterator(
                LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), GOAL_LENGTH, 0.5f),
                PARAGRAPH);
    }

    private static Snippet snippet(Passage passage, String content, List<Paragraph> paragraphs) {
        int start = passage.getStartOffset();
        int end = passage.getEndOffset();
        List<Mark> marks = marks(passage);
        if (LONGEST_PASSAGE < end - start) {
            int first = marks.isEmpty() ? start : marks.getFirst().start();
            start = wordStart(content, Math.max(start, first - BEFORE_MARK));
            end = wordEnd(content, start, Math.min(end, start + LONGEST_PASSAGE));
        }
        while (start < end && Character.isWhitespace(content.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        int from = start;
        int to = end;
        Optional<Paragraph> paragraph = paragraph(content, from, paragraphs);
        return new Snippet(
                content.substring(start, end),
                marks.stream()
                        .filter(mark -> from <= mark.start() && mark.end() <= to)
                        .map(mark -> new Mark(mark.start() - from, mark.end() - from))
                        .toList(),
                paragraph.flatMap(Paragraph::number),
                paragraph.flatMap(Paragraph::portion));
    }

    /// The one in which a place is.
    private static Optional<Paragraph> paragraph(String content, int at, List<Paragraph> paragraphs) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        int before = 0;
        for (int end = content.indexOf(PARAGRAPH); 0 <= end && end < at; end = content.indexOf(PARAGRAPH, end + 1)) {
            before++;
        }
        return Optional.of(paragraphs.get(before));
    }

    /// In order; those that overlap, as a word and its part do, are one.
    private static List<Mark> marks(Passage passage) {
        List<Mark> found = new ArrayList<>();
        for (int i = 0; i < passage.getNumMatches(); i++) {
            found.add(new Mark(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
        }
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : found) {
            if (!marks.isEmpty() && mark.start() < marks.getLast().end()) {
                Mark last = marks.removeLast();
                marks.add(new Mark(last.start(), Math.max(last.end(), mark.end())));
            } else {
                marks.add(mark);
            }
        }
        return marks;
    }

    /// The beginning of a word near a place, never within a pair of surrogates.
    private static int wordStart(String content, int at) {
        int start = at;
        while (0 < start && at - start < BEFORE_MARK / 2 && content.charAt(start - 1) > ' ') {
            start--;
        }
        return 0 < start && Character.isLowSurrogate(content.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String content, int start, int at) {
        int end = at;
        while (start < end && at - end < BEFORE_MARK / 2 && end < content.length() && content.charAt(end) > ' ') {
            end--;
        }
        return start < end && Character.isHighSurrogate(content.charAt(end - 1)) ? end - 1 : end;
    }
}
