package org.septel.telegram.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.septel.telegram.Inline;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Reads the summary: what stands between its bounds, or under a heading that says SUMMARY.
///
/// Bounds may stand in different paragraphs. Without an end, a summary that a bound began ends with its paragraph, one
/// that a heading began ends before the next heading. Without a beginning it begins with the first paragraph, if the
/// end is near.
/// Numbers, portion marks and headings inside are left out; paragraphs are divided by a blank line.
final class SummaryReader {

    /// An end further down than this many paragraphs says nothing about where a summary began.
    private static final int NEAR = 3;

    private static final String JOINTS = " ,/&-:.(";

    private final LineJoiner joiner;
    private final List<Passage> passages;

    private SummaryReader(LineJoiner joiner, List<Passage> passages) {
        this.joiner = joiner;
        this.passages = passages;
    }

    static Optional<String> read(LineJoiner joiner, List<Passage> passages) {
        return new SummaryReader(joiner, passages).read();
    }

    private Optional<String> read() {
        List<Mark> marks = marks();
        Optional<Place> end = first(marks, Inline.Edge.END);
        Optional<Place> begin = first(marks, Inline.Edge.BEGIN)
                .filter(place -> end.filter(e -> e.compareTo(place) < 0).isEmpty());
        int last = end.map(Place::passage).orElse(passages.size() - 1);
        Optional<Integer> heading = heading(last);
        if (begin.isPresent()) {
            int passage = begin.get().passage();
            boolean headed = heading.filter(place -> place + 1 == passage).isPresent();
            return text(begin, end.or(() -> endOf(headed ? lastUnder(passage) : passage)));
        }
        if (heading.isPresent()) {
            Optional<Place> start = startOf(heading.get() + 1);
            return start.flatMap(place -> text(start, end.or(() -> endOf(lastUnder(place.passage())))));
        }
        return end.flatMap(place -> text(startOf(nearest(place.passage())), end));
    }

    private static Optional<Place> first(List<Mark> marks, Inline.Edge edge) {
        return marks.stream()
                .filter(mark -> mark.edge() == edge)
                .map(Mark::place)
                .findFirst();
    }

    /// Every bound of a summary, in reading order.
    private List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i) instanceof Passage.Prose prose) {
                for (int j = 0; j < prose.stretches().size(); j++) {
                    addMarks(marks, i, j, prose.stretches().get(j).inlines());
                }
            }
        }
        return marks;
    }

    private static void addMarks(List<Mark> marks, int passage, int stretch, List<Spanned<Inline>> inlines) {
        for (Spanned<Inline> inline : inlines) {
            if (inline.value() instanceof Inline.Bound(Inline.Part part, Inline.Edge edge)
                    && part == Inline.Part.SUMMARY) {
                int offset = edge == Inline.Edge.BEGIN
                        ? inline.span().end()
                        : inline.span().start();
                marks.add(new Mark(edge, new Place(passage, stretch, offset)));
            }
        }
    }

    /// The first heading up to `last` that announces a summary.
    private Optional<Integer> heading(int last) {
        for (int i = 0; i <= last; i++) {
            if (passages.get(i) instanceof Passage.Heading heading && saysSummary(heading.text())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// `SUMMARY`, `Executive Summary`, `SUMMARY AND COMMENT`, `Summary: A Bad Year`; not `Summary Executions`.
    static boolean saysSummary(String heading) {
        String words = heading.toUpperCase(Locale.ROOT).strip();
        int at = words.indexOf("SUMMARY");
        String before = at < 0 ? "" : words.substring(0, at).strip();
        if (at < 0
                || !(before.isEmpty()
                        || before.equals("BEGIN")
                        || before.equals("EXECUTIVE")
                        || before.endsWith("AND"))) {
            return false;
        }
        String after = words.substring(at + "SUMMARY".length()).strip();
        return after.isEmpty() || after.startsWith("AND ") || JOINTS.indexOf(after.charAt(0)) >= 0;
    }

    /// The last paragraph before the next heading or the signature.
    private int lastUnder(int passage) {
        int at = passage;
        while (at + 1 < passages.size() && passages.get(at + 1) instanceof Passage.Prose) {
            at++;
        }
        return at;
    }

    /// Where a summary that only ends may begin: the first numbered paragraph, else the first of any kind.
    private int nearest(int end) {
        IntPredicate numbered = at -> passages.get(at) instanceof Passage.Prose prose
                && prose.number().isPresent();
        int first = IntStream.rangeClosed(0, end)
                .filter(numbered)
                .findFirst()
                .orElseGet(() -> startOf(0).map(Place::passage).orElse(end));
        return end - first < NEAR ? first : end;
    }

    private Optional<Place> startOf(int passage) {
        for (int i = passage; i < passages.size(); i++) {
            if (passages.get(i) instanceof Passage.Prose prose) {
                return Optional.of(
                        new Place(i, 0, prose.stretches().getFirst().span().start()));
            }
        }
        return Optional.empty();
    }

    private Optional<Place> endOf(int passage) {
        return passages.get(passage) instanceof Passage.Prose prose
                ? Optional.of(new Place(
                        passage,
                        prose.stretches().size() - 1,
                        prose.stretches().getLast().span().end()))
                : Optional.empty();
    }

    private Optional<String> text(Optional<Place> from, Optional<Place> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var paragraphs = new ArrayList<String>();
        for (int i = from.get().passage(); i <= to.get().passage(); i++) {
            if (passages.get(i) instanceof Passage.Prose prose) {
                paragraphs.add(joiner.join(spans(prose, i, from.get(), to.get())));
            }
        }
        String text = withoutMarks(String.join("\n\n", paragraphs).strip());
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<Span> spans(Passage.Prose prose, int passage, Place from, Place to) {
        var spans = new ArrayList<Span>();
        for (int j = 0; j < prose.stretches().size(); j++) {
            Span span = prose.stretches().get(j).span();
            boolean afterFrom = from.passage() < passage || from.stretch() <= j;
            boolean beforeTo = passage < to.passage() || j <= to.stretch();
            if (afterFrom && beforeTo) {
                int start = passage == from.passage() && j == from.stretch() ? from.offset() : span.start();
                int end = passage == to.passage() && j == to.stretch() ? to.offset() : span.end();
                spans.add(new Span(start, Math.max(start, end)));
            }
        }
        return spans;
    }

    /// Without what its bounds leave behind: a portion mark or dashes first, an opening bracket last.
    private static String withoutMarks(String text) {
        int from = 0;
        while (from < text.length()
                && (TextLine.isBlank(text.charAt(from)) || "-:.)]".indexOf(text.charAt(from)) >= 0)) {
            from++;
        }
        int close = text.indexOf(')', from);
        if (from < text.length() && text.charAt(from) == '(' && close - from < 12 && isPortion(text, from + 1, close)) {
            from = close + 1;
        }
        int to = text.length();
        while (from < to && (TextLine.isBlank(text.charAt(to - 1)) || "([".indexOf(text.charAt(to - 1)) >= 0)) {
            to--;
        }
        return text.substring(from, to).strip();
    }

    private static boolean isPortion(String text, int from, int to) {
        return from < to
                && text.substring(from, to).chars().allMatch(c -> ('A' <= c && c <= 'Z') || c == '/' || c == ' ');
    }

    private record Mark(Inline.Edge edge, Place place) {}

    /// A place in the text; reading order is the order of places.
    ///
    /// @param offset in UTF-16 units of the raw text
    private record Place(int passage, int stretch, int offset) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::passage)
                .thenComparingInt(Place::stretch)
                .thenComparingInt(Place::offset);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
