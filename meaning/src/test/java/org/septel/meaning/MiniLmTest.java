package org.septel.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.septel.archive.search.meaning.Embedder;

class MiniLmTest {

    private static final Embedder MODEL = new MiniLm();

    @Test
    void isFoundByWhoeverLooksForAModel() {
        assertThat(ServiceLoader.load(Embedder.class)).hasAtLeastOneElementOfType(MiniLm.class);
    }

    @Test
    void aParaphraseIsNearerThanAnotherMatter() {
        float[] question = MODEL.embed("farmers block highways over fuel prices");
        float[] same = MODEL.embed("Agricultural workers closed the main roads to protest the cost of diesel.");
        float[] other = MODEL.embed("The ambassador presented his credentials to the president.");

        assertThat(cosine(question, same)).isGreaterThan(cosine(question, other) + 0.3);
    }

    @Test
    void vectorsHaveLengthOneAndDependOnTheTextAlone() {
        float[] first = MODEL.embed("PORT STRIKE ENTERS SECOND WEEK");
        MODEL.embed("something else");

        assertThat(first).hasSize(MODEL.dimensions());
        assertThat(cosine(first, first)).isCloseTo(1, within(1e-4));
        assertThat(MODEL.embed("port strike enters second week")).isEqualTo(first);
    }

    @Test
    void anyTextHasAVector() {
        for (String text :
                new String[] {"", " ", "\u0000\uD800", "x".repeat(10_000), "中文 e\u0301\u00AD", "word ".repeat(900)}) {
            assertThat(MODEL.embed(text)).doesNotContain(Float.NaN);
        }
    }

    /// Version 1.29 writes down for its makers what it is run with, and has their address.
    @Test
    void itsRuntimeKnowsNobodyToTell() throws IOException {
        for (String library : List.of(
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib",
                "win-x64/onnxruntime.dll")) {
            try (InputStream code = MiniLmTest.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
                assertThat(code).as(library).isNotNull();
                assertThat(new String(code.readAllBytes(), StandardCharsets.ISO_8859_1).contains("data.microsoft.com"))
                        .as(library)
                        .isFalse();
            }
        }
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
