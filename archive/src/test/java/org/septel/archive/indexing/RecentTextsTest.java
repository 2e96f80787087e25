package org.septel.archive.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.indexing.RecentTexts.Text;
import org.septel.telegram.CableId;

class RecentTextsTest {

    private final RecentTexts texts = new RecentTexts(10);

    @Test
    void keepsWhatWasAskedForLastAndForgetsTheRest() {
        texts.keep(text(1), List.of("four"));
        texts.keep(text(2), List.of("four"));
        assertThat(texts.of(text(1))).containsExactly("four");

        texts.keep(text(3), List.of("five5"));

        assertThat(texts.of(text(2))).isEmpty();
        assertThat(texts.of(text(1))).containsExactly("four");
        assertThat(texts.of(text(3))).containsExactly("five5");
    }

    @Test
    void keepingATextTwiceTakesNoMoreRoom() {
        texts.keep(text(1), List.of("four"));
        texts.keep(text(1), List.of("four"));
        texts.keep(text(2), List.of("sixsix"));

        assertThat(texts.of(text(1))).isNotEmpty();
        assertThat(texts.of(text(2))).isNotEmpty();
    }

    @Test
    void doesNotKeepATextThatIsTooLong() {
        texts.keep(text(1), List.of("longer than ten"));

        assertThat(texts.of(text(1))).isEmpty();
    }

    private static Text text(int number) {
        String id = "07MASERU" + number;
        return new Text(CableId.parse(id).orElseThrow(), ContentHash.of(id.getBytes(StandardCharsets.UTF_8)));
    }
}
