package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Span;

class WordDiffTest {

    /// Each change as `old>new`.
    private static void check(String older, String newer, String... changes) {
        assertThat(WordDiff.of(older, newer).changes())
                .extracting(change -> cut(older, change.older()) + ">" + cut(newer, change.newer()))
                .containsExactly(changes);
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    @Test
    void findsTheWordsThatWereReplaced() {
        check(
                "The minister met the envoy.",
                "The president met two envoys.",
                "minister>president",
                "the envoy.>two envoys.");
    }

    @Test
    void findsWhatWasPutInAndWhatWasLeftOut() {
        check("one two three", "one three four", "two>", ">four");
        check("", "all new", ">all new");
        check("all old", "", "all old>");
    }

    @Test
    void howLinesAreBrokenMakesNoDifference() {
        check("The herring\r\nis  back.\n", "The herring is\u00A0back.");
    }

    @Test
    void capitalsMakeADifferenceOnlyWhereTheyAreTo() {
        check("The mood", "THE MOOD", "The mood>THE MOOD");
        assertThat(WordDiff.ofSaid("The mood is calm", "THE MOOD IS GOOD").changes())
                .containsExactly(new WordDiff.Change(new Span(12, 16), new Span(12, 16)));
    }

    @Test
    void longTextsThatShareNothingAreOneChange() {
        String older = words("a");
        String newer = words("b");
        assertThat(WordDiff.of(older, newer).changes())
                .containsExactly(new WordDiff.Change(new Span(0, older.length()), new Span(0, newer.length())));
    }

    private static String words(String word) {
        return String.join(
                " ", IntStream.range(0, 30_000).mapToObj(i -> word + i).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "XXXXXX", "[not declassified]")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }

    @Property(tries = 300)
    void puttingTheChangesInTheirPlacesGivesTheNewerText(@ForAll("texts") String older, @ForAll("texts") String newer) {
        var built = new StringBuilder();
        int at = 0;
        for (WordDiff.Change change : WordDiff.of(older, newer).changes()) {
            built.append(older, at, change.older().start())
                    .append(' ')
                    .append(cut(newer, change.newer()))
                    .append(' ');
            at = change.older().end();
        }
        built.append(older.substring(at));
        assertThat(List.of(built.toString().strip().split(" +")))
                .isEqualTo(List.of(newer.strip().split(" +")));
    }
}
