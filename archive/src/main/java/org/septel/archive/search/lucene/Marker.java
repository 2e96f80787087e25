package org.septel.archive.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/// Marks the words of one query in texts, one text after the other: what the query asks for is found out once. For one
/// thread.
final class Marker extends UnifiedHighlighter {

    private static final int MOST_PASSAGES = 3;

    private final String field;
    private final Query query;
    private final AskedWords words;
    private final AskedTerms asked;
    private final FieldHighlighter highlighter;

    /// @param words  by which texts are cut
    /// @param field  of which the texts are
    /// @param fields what is asked of these is marked
    /// @param breaks between passages
    Marker(Query query, AskedWords words, String field, Predicate<String> fields, BreakIterator breaks) {
        super(UnifiedHighlighter.builderWithoutSearcher(words)
                .withBreakIterator(() -> breaks)
                .withFieldMatcher(fields)
                .withFormatter(new Plain())
                .withScorer(new SentenceScorer())
                // marks each word in title and text by itself, though the query wants it beside others
                .withWeightMatches(false)
                .withMaxNoHighlightPassages(1));
        this.query = query;
        this.field = field;
        this.words = words;
        UHComponents components = getHighlightComponents(field, query, extractTerms(query));
        this.asked = asked(components);
        FieldOffsetStrategy places = getOffsetStrategy(getOptimizedOffsetSource(components), components);
        this.highlighter = newFieldHighlighter(
                field,
                places,
                breaks,
                getScorer(field),
                MOST_PASSAGES,
                1,
                getFormatter(field),
                Comparator.comparingInt(Passage::getStartOffset));
    }

    private static AskedTerms asked(UHComponents components) {
        // kinds of terms within a row are known only to who looks for the row
        return components.phraseHelper().willRewrite()
                ? AskedTerms.ALL
                : new AskedTerms(List.of(components.terms()), List.of(components.automata()));
    }

    /// The best passages in the order of the text; where nothing matched, the beginning; nothing of nothing.
    List<Passage> passages(String text) throws IOException {
        words.ask(asked);
        // the sign that parts values of a field for the highlighter, which then has more to do
        boolean parted = 0 <= text.indexOf(MULTIVAL_SEP_CHAR);
        Object found = parted
                ? highlightWithoutSearcher(field, query, text, MOST_PASSAGES)
                : highlighter.highlightFieldForDoc(null, -1, text);
        return found instanceof Passage[] passages ? List.of(passages) : List.of();
    }

    private static final class Plain extends PassageFormatter {

        @Override
        public Passage[] format(Passage[] passages, String text) {
            return passages;
        }
    }
}
