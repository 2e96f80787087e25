package org.septel.archive.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

class PassagesTest {

    private static final List<String> WORDS = List.of(
            "minister",
            "Ministers",
            "al-Assad",
            "alassad",
            "the",
            "visits",
            "visiting",
            "U.S.",
            "Dr.",
            "1.4(b)",
            "said",
            "Cafe\u0301",
            "port-au-prince",
            "nothing",
            "envoy",
            "\uD83D\uDE00");

    private static final List<String> BETWEEN = List.of(" ", " ", " ", " ", ", ", ". ", "? \"", ".\n", ";", "\u2028");

    private final Random random = new Random(4634);

    private String text(int words) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(BETWEEN.get(random.nextInt(BETWEEN.size())));
        }
        return text.toString();
    }

    /// What is known beforehand of a query and of words that were met changes nothing of what is shown.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minister",
                "visit the",
                "al-assad",
                "minis*",
                "ministr~",
                "\"the minister\"",
                "\"minister visit\"~3 envoy",
                "\"the minister\" minis* said",
                "para:(minister envoy)",
                "para:(\"the minister\" envoy OR visit)",
                "=Ministers NOT envoy",
                "in:summary minister",
                "unheard"
            })
    void showsWhatTheHighlighterAloneWouldShow(String written) throws IOException {
        Query query = LuceneQueries.of(new QueryParser().parse(written));
        Marker marker = marker(query);
        for (int i = 0; i < 60; i++) {
            String text = Stream.generate(() -> text(1 + random.nextInt(150)))
                    .limit(1 + random.nextInt(5))
                    .collect(Collectors.joining("\u2029"));
            assertThat(said(marker.passages(text))).isEqualTo(said(alone(query, text)));
        }
    }

    @Test
    void marksNothingWhereNothingIsAskedAndShowsTheBeginning() throws IOException {
        Query query = LuceneQueries.of(new QueryParser().parse("origin:paris"));
        assertThat(said(marker(query).passages("The envoy came. He went.")))
                .isEqualTo(said(alone(query, "The envoy came. He went.")))
                .hasSize(1);
    }

    @Test
    void showsTheSameWhereTheSignBetweenValuesStandsInTheText() throws IOException {
        Query query = LuceneQueries.of(new QueryParser().parse("minister"));
        String text = "The minister came. He\u0000 saw. The minister\u0000 went.";
        assertThat(said(marker(query).passages(text))).isEqualTo(said(alone(query, text)));
    }

    private static Marker marker(Query query) {
        return new Marker(query, new AskedWords(), Fields.TEXT, Fields.RUNNING_TEXT::contains, Passages.sentences());
    }

    private static List<String> said(List<Passage> passages) {
        return passages.stream().map(PassagesTest::said).toList();
    }

    private static String said(Passage passage) {
        var said = new StringBuilder(passage.getStartOffset() + " to " + passage.getEndOffset());
        said.append(" scores ").append(passage.getScore());
        for (int match = 0; match < passage.getNumMatches(); match++) {
            said.append(' ')
                    .append(passage.getMatchTerms()[match].utf8ToString())
                    .append(' ')
                    .append(passage.getMatchStarts()[match])
                    .append(' ')
                    .append(passage.getMatchEnds()[match]);
        }
        return said.toString();
    }

    private static List<Passage> alone(Query query, String text) throws IOException {
        Supplier<BreakIterator> breaks = () -> new SplittingBreakIterator(
                LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), 160, 0.5f),
                '\u2029');
        var plain = new PassageFormatter() {
            @Override
            public Passage[] format(Passage[] passages, String content) {
                return passages;
            }
        };
        Object found = UnifiedHighlighter.builderWithoutSearcher(new CableAnalyzer(Use.TEXT))
                .withBreakIterator(breaks)
                .withFieldMatcher(Fields.RUNNING_TEXT::contains)
                .withFormatter(plain)
                .withScorer(new SentenceScorer())
                .withWeightMatches(false)
                .withMaxNoHighlightPassages(1)
                .build()
                .highlightWithoutSearcher(Fields.TEXT, query, text, 3);
        return found == null ? List.of() : List.of((Passage[]) found);
    }
}
