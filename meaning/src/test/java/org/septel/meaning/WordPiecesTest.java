package org.septel.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.ObjectMapper;

class WordPiecesTest {

    private static final String VOCABULARY = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int LONGEST = 256;

    private static final WordPieces PIECES = WordPieces.read(vocabulary());
    private static final PlainWordPieces PLAIN = new PlainWordPieces(published());

    private static InputStream vocabulary() {
        InputStream found = WordPiecesTest.class.getResourceAsStream(VOCABULARY);
        assertThat(found).as("the model's vocabulary").isNotNull();
        return found;
    }

    private static Map<String, Long> published() {
        Map<String, Long> pieces = new TreeMap<>();
        new ObjectMapper()
                .readTree(vocabulary())
                .path("model")
                .path("vocab")
                .properties()
                .forEach(piece -> pieces.put(piece.getKey(), piece.getValue().asLong()));
        return pieces;
    }

    private static void check(String text, long... expected) {
        assertThat(PIECES.tokens(text, LONGEST)).as(text).isEqualTo(expected);
    }

    /// @source the documentation of Hugging Face's transformers, which shows these numbers for bert-base-uncased
    @Example
    void givesTheNumbersThatAreShownForItsVocabulary() {
        check("Hello world", 101, 7592, 2088, 102);
        check("Hello, my dog is cute", 101, 7592, 1010, 2026, 3899, 2003, 10140, 102);
        check("I hate this so much!", 101, 1045, 5223, 2023, 2061, 2172, 999, 102);
        check(
                "I've been waiting for a HuggingFace course my whole life.",
                101,
                1045,
                1005,
                2310,
                2042,
                3403,
                2005,
                1037,
                17662,
                12172,
                2607,
                2026,
                2878,
                2166,
                1012,
                102);
        check(
                "The quick brown fox jumps over the lazy dog.",
                101,
                1996,
                4248,
                2829,
                4419,
                14523,
                2058,
                1996,
                13971,
                3899,
                1012,
                102);
    }

    /// @source https://github.com/google-research/bert, tokenization_test.py
    @Example
    void answersTheTestsOfThoseWhoInventedIt() {
        List<String> few = List.of(
                "[UNK]", "[CLS]", "[SEP]", "want", "##want", "##ed", "wa", "un", "runn", "##ing", ",", "\u535A",
                "\u63A8", "ah", "zz");
        Map<String, Integer> numbers = new TreeMap<>();
        few.forEach(piece -> numbers.put(piece, few.indexOf(piece)));
        byte[] json = new ObjectMapper()
                .writeValueAsString(Map.of("model", Map.of("vocab", numbers)))
                .getBytes(StandardCharsets.UTF_8);
        WordPieces pieces = WordPieces.read(new ByteArrayInputStream(json));

        assertThat(pieces.tokens("UNwant\u00E9d,running", LONGEST)).containsExactly(1, 7, 4, 5, 10, 8, 9, 2);
        assertThat(pieces.tokens("unwantedX running", LONGEST)).containsExactly(1, 0, 8, 9, 2);
        assertThat(pieces.tokens("ah\u535A\u63A8zz", LONGEST)).containsExactly(1, 13, 11, 12, 14, 2);
        assertThat(pieces.tokens("", LONGEST)).containsExactly(1, 2);
    }

    @Property(tries = 5_000)
    void cutsAnyTextAsTheSlowAndPlainWayDoes(@ForAll("texts") String text) {
        assertThat(PIECES.tokens(text, Integer.MAX_VALUE)).isEqualTo(PLAIN.tokens(text));
    }

    @Property
    void aLongTextIsTheBeginningAndAnEnd(@ForAll("texts") String text, @ForAll("lengths") int most) {
        long[] whole = PLAIN.tokens(text);
        long[] cut = PIECES.tokens(text, most);
        int length = Math.min(whole.length, most);
        assertThat(cut).hasSize(length).endsWith(102);
        assertThat(Arrays.copyOf(cut, length - 1)).isEqualTo(Arrays.copyOf(whole, length - 1));
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(2, 12);
    }

    /// Words of the vocabulary and pieces of them, marks and accents, and any character that there is.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> known = Arbitraries.of(published().keySet());
        Arbitrary<String> typed = Arbitraries.strings()
                .withChars("abceAZ019 .,'-\u00B6\n\t\u00E9\u00C5\u0301\u00DF")
                .ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(4);
        Arbitrary<String> odd = Arbitraries.of(
                "\f",
                "\u000B",
                "\u001C",
                "\u0085",
                "\u00A0",
                "\u2028",
                "\u200B",
                "\u00AD",
                "\uFFFD",
                "\uE000",
                "\u0130",
                "\u03A3\u039F\u03A3",
                "\u3006",
                "\u3007",
                "\uF900",
                "\uD840\uDC00",
                "\uD883\uDEB0",
                "\u0378",
                "x".repeat(100),
                "x".repeat(101),
                "\uD83D\uDE00",
                "RUEHMO",
                "SIPDIS",
                "\u2014",
                "\uFF0C");
        return Arbitraries.frequencyOf(Tuple.of(4, known), Tuple.of(4, typed), Tuple.of(1, any), Tuple.of(2, odd))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }
}
