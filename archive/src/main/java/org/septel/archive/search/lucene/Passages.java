package org.septel.archive.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.archive.search.Snippet;
import org.septel.archive.search.Snippet.Mark;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

/// Shows where a text answers a query. The text is cut into words once more, which costs less for the hits of one
/// page than keeping the offsets of every word of every cable.
final class Passages {

    private static final int MOST_PASSAGES = 3;

    /// About two lines on a page.
    private static final int GOAL_LENGTH = 160;

    /// A passage without an end of a sentence is cut.
    private static final int LONGEST_PASSAGE = 400;

    /// How much of what comes before the first mark is kept of a passage that is cut.
    private static final int BEFORE_MARK = 80;

    /// Stands between paragraphs; no paragraph has it.
    private static final char PARAGRAPH = '\u2029';

    /// Text beyond is not looked at.
    private static final int LONGEST_TEXT = 400_000;

    private static final int WORDS_REMEMBERED = 20_000;

    /// Lent to one thread at a time, so that the forms of words that were met serve whoever comes next.
    private static final Queue<Analyzer> IDLE =
            new ArrayBlockingQueue<>(2 * Runtime.getRuntime().availableProcessors());

    private final Query query;

    Passages(Query query) {
        this.query = query;
    }

    /// The best passages in the order of the text; where nothing matched, the beginning; nothing of nothing.
    List<Snippet> best(List<Paragraph> paragraphs) throws IOException {
        String whole = paragraphs.stream()
                .map(paragraph -> paragraph.text().replace(PARAGRAPH, ' '))
                .collect(Collectors.joining(String.valueOf(PARAGRAPH)));
        // what is found in the summary is marked in the text, of which it is a part
        return snippets(Passages::sentences, Fields.RUNNING_TEXT::contains, Fields.TEXT, whole, paragraphs);
    }

    /// Every place in a text that answers.
    List<Mark> marks(String paragraph) throws IOException {
        return snippets(WholeBreakIterator::new, Fields.RUNNING_TEXT::contains, Fields.TEXT, paragraph, List.of())
                .stream()
                .flatMap(snippet -> snippet.marks().stream())
                .toList();
    }

    List<Mark> titleMarks(String line) throws IOException {
        return snippets(WholeBreakIterator::new, Fields.TITLE::equals, Fields.TITLE, line, List.of()).stream()
                .flatMap(snippet -> snippet.marks().stream())
                .toList();
    }

    private List<Snippet> snippets(
            Supplier<BreakIterator> breaks,
            Predicate<String> fields,
            String field,
            String content,
            List<Paragraph> paragraphs)
            throws IOException {
        if (content.isBlank()) {
            return List.of();
        }
        Analyzer idle = IDLE.poll();
        Analyzer words = idle == null ? CableAnalyzer.handedOn(Use.TEXT, WORDS_REMEMBERED) : idle;
        Object found = highlighter(words, breaks, fields, paragraphs)
                .highlightWithoutSearcher(field, query, content, MOST_PASSAGES);
        boolean _ = IDLE.offer(words);
        return found instanceof Found(List<Snippet> snippets) ? snippets : List.of();
    }

    private static UnifiedHighlighter highlighter(
            Analyzer words, Supplier<BreakIterator> breaks, Predicate<String> fields, List<Paragraph> paragraphs) {
        return UnifiedHighlighter.builderWithoutSearcher(words)
                .withBreakIterator(breaks)
                .withFieldMatcher(fields)
                .withFormatter(new Formatter(paragraphs))
                .withScorer(new SentenceScorer())
                // marks each word in title and text by itself, though the query wants it beside others
                .withWeightMatches(false)
                .withMaxLength(LONGEST_TEXT)
                .withMaxNoHighlightPassages(1)
                .build();
    }

    private static BreakIterator sentences() {
        return new SplittingBreakIterator(
                LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), GOAL_LENGTH, 0.5f),
                PARAGRAPH);
    }

    private record Found(List<Snippet> snippets) {}

    private static final class Formatter extends PassageFormatter {

        private final List<Paragraph> paragraphs;

        /// @param paragraphs that the text is made of; none where that is not asked for
        Formatter(List<Paragraph> paragraphs) {
            this.paragraphs = paragraphs;
        }

        @Override
        public Found format(Passage[] passages, String content) {
            List<Snippet> snippets = new ArrayList<>();
            for (Passage passage : passages) {
                snippets.add(snippet(passage, content));
            }
            return new Found(snippets);
        }

        private Snippet snippet(Passage passage, String content) {
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
            Optional<Paragraph> paragraph = paragraph(content, from);
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
        private Optional<Paragraph> paragraph(String content, int at) {
            if (paragraphs.isEmpty()) {
                return Optional.empty();
            }
            int before = 0;
            for (int end = content.indexOf(PARAGRAPH);
                    0 <= end && end < at;
                    end = content.indexOf(PARAGRAPH, end + 1)) {
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
}
