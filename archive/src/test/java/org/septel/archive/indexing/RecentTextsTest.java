package org.septel.archive.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.septel.archive.cable.ContentHash;
import org.septel.archive.indexing.RecentTexts.Text;
import org.septel.archive.search.IndexedCable.Paragraph;
import org.septel.telegram.CableId;

class RecentTextsTest {

    private final RecentTexts texts = new RecentTexts(10);

    @Test
    void keepsWhatWasAskedForLastAndForgetsTheRest() {
        texts.keep(text(1), paragraphs("four"));
        texts.keep(text(2), paragraphs("four"));
        assertThat(texts.of(text(1))).isEqualTo(paragraphs("four"));

        texts.keep(text(3), paragraphs("five5"));

        assertThat(texts.of(text(2))).isEmpty();
        assertThat(texts.of(text(1))).isEqualTo(paragraphs("four"));
        assertThat(texts.of(text(3))).isEqualTo(paragraphs("five5"));
    }

    @Test
    void keepingATextTwiceTakesNoMoreRoom() {
        texts.keep(text(1), paragraphs("four"));
        texts.keep(text(1), paragraphs("four"));
        texts.keep(text(2), paragraphs("sixsix"));

        assertThat(texts.of(text(1))).isNotEmpty();
        assertThat(texts.of(text(2))).isNotEmpty();
    }

    @Test
    void doesNotKeepATextThatIsTooLong() {
        texts.keep(text(1), paragraphs("longer than ten"));

        assertThat(texts.of(text(1))).isEmpty();
    }

    private static Text text(int number) {
        String id = "07MASERU" + number;
        return new Text(CableId.parse(id).orElseThrow(), ContentHash.of(id.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Paragraph> paragraphs(String text) {
        return List.of(new Paragraph(Optional.empty(), Optional.empty(), text));
    }
}
