package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final String TEXT =
            "The minister said that \"every kingdom has\nits toll gate,\" and laughed. Neither side spoke.";

    private static void check(String quotation, String found, boolean exact) {
        Alignment place = Alignment.of(quotation, TEXT).orElseThrow();
        assertThat(place.found().of(TEXT)).isEqualTo(found);
        assertThat(place.exact()).isEqualTo(exact);
    }

    @Test
    void aStretchIsFoundWhateverTheLineBreaks() {
        check("kingdom has its toll", "kingdom has\nits toll", true);
    }

    @Test
    void otherPunctuationAndCapitalsAreNotExact() {
        check("Every kingdom has its toll gate", "every kingdom has\nits toll gate", false);
        check("every kingdom has its toll gate", "every kingdom has\nits toll gate", true);
        check("every kingdom has its toll gate.", "every kingdom has\nits toll gate,\"", false);
    }

    @Test
    void aWordThatDiffersLeavesTheRest() {
        check(
                "every kingdom has its golden gate, and laughed.",
                "every kingdom has\nits toll gate,\" and laughed.",
                false);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Alignment.of("the harvest was eleven weeks away", TEXT)).isEmpty();
        assertThat(Alignment.of("", TEXT)).isEmpty();
        assertThat(Alignment.of("word", "")).isEmpty();
    }

    @Property
    void whatWasCutOutOfATextIsFoundExactly(
            @ForAll @AlphaChars @NotEmpty @StringLength(max = 8) String word,
            @ForAll @AlphaChars @StringLength(max = 30) String around) {
        String text = around + " one " + word + " two three " + around;
        Optional<Alignment> place = Alignment.of("one " + word + " two three", text);
        assertThat(place).isPresent();
        assertThat(place.get().exact()).isTrue();
        assertThat(place.get().similarity()).isEqualTo(1);
    }
}
