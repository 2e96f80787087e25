package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceTest {

    private static void check(String text, String place, String expected) {
        assertThat(Sentence.around(text, text.indexOf(place))).isEqualTo(expected);
    }

    @Test
    void endsWithItsFullStopAndGoesOnOverLines() {
        check("It rained. As ref A\nsays, it was wet. Then it\nstopped.", "ref A", "As ref A says, it was wet.");
    }

    @Test
    void initialsAndAbbreviationsEndNone() {
        check(
                "He came. Mr. J. R. Roe of the U.S. read ref B. Then he left.",
                "ref B",
                "Mr. J. R. Roe of the U.S. read ref B.");
    }

    @Test
    void endsWithItsParagraph() {
        check("1. HEAD\n\n2. (C) SEE REF A\n\n3. MORE", "REF A", "2. (C) SEE REF A");
    }

    @Test
    void isCutWhereItGoesOnForEver() {
        assertThat(Sentence.around("a ".repeat(500), 500))
                .startsWith("...")
                .endsWith("...")
                .hasSizeLessThan(340);
    }

    @Test
    void aPlaceOutsideTheTextHasNone() {
        assertThat(Sentence.around("abc", 3)).isEmpty();
        assertThat(Sentence.around("abc", -1)).isEmpty();
        assertThat(Sentence.line("", 0)).isEmpty();
    }

    @Test
    void aReferenceLineIsItsLine() {
        String text = "TAGS: PREL\nREF: A. LIMA 12\n     B. LIMA 14 (NOTAL)\n\n1. TEXT";
        assertThat(Sentence.line(text, text.indexOf("LIMA 14"))).isEqualTo("B. LIMA 14 (NOTAL)");
    }
}
