package org.septel.archive.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LosslessUtf8Laws {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.chars()
                .range('\uD7F0', '\uE010')
                .list()
                .ofMaxSize(12)
                .map(LosslessUtf8Laws::join);
    }

    private static String join(Iterable<Character> chars) {
        var text = new StringBuilder("a");
        chars.forEach(text::append);
        return text.append('b').substring(text.length() % 2);
    }

    @Property
    void decodingGivesBackWhatWasEncoded(@ForAll("texts") String text) {
        assertThat(LosslessUtf8.decode(LosslessUtf8.encode(text))).isEqualTo(text);
    }

    @Property
    void wellFormedTextIsPlainUtf8(@ForAll("texts") String text) {
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(LosslessUtf8.isWellFormed(text)).isEqualTo(wellFormed.equals(text));
        assertThat(LosslessUtf8.encode(wellFormed)).isEqualTo(wellFormed.getBytes(StandardCharsets.UTF_8));
    }

    @Property
    void differentTextsHaveDifferentHashes(@ForAll("texts") String one, @ForAll("texts") String other) {
        Assume.that(!one.equals(other));
        assertThat(ContentHash.of(one)).isNotEqualTo(ContentHash.of(other));
    }
}
