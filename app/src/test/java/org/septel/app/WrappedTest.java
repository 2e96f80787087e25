package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WrappedTest {

    @Test
    void linesBreakAtBlanks() {
        assertThat(Wrapped.lines("the herring is back in Oslo", 12))
                .isEqualTo(List.of("the herring", "is back in", "Oslo"));
    }

    @Test
    void aWordThatIsTooLongIsCut() {
        assertThat(Wrapped.lines("abcdefghijklmnop", 10)).isEqualTo(List.of("abcdefghij", "klmnop"));
    }

    @Property
    void noLineIsLongerAndNoLetterIsLost(@ForAll String text, @ForAll @IntRange(min = 10, max = 100) int width) {
        for (List<String> lines : List.of(Wrapped.lines(text, width), Wrapped.hard(text, width))) {
            assertThat(lines)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
            assertThat(letters(String.join("", lines))).isEqualTo(letters(text));
        }
    }

    private static String letters(String text) {
        var kept = new StringBuilder();
        text.chars().filter(c -> !Character.isWhitespace(c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
