package org.septel.archive.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.septel.telegram.Span;

class ReleaseTest {

    /// Each release as `mark>words`.
    private static void check(String held, String open, String... releases) {
        assertThat(Release.between(held, open))
                .extracting(release -> cut(held, release.excised()) + ">" + cut(open, release.released()))
                .containsExactly(releases);
    }

    private static String cut(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    @Test
    void aNameThatIsCrossedOutAndStandsElsewhere() {
        check("Our contact XXXXXXXXXXXX said no.", "Our contact Tor Hallberg said no.", "XXXXXXXXXXXX>Tor Hallberg");
    }

    @Test
    void aBracketIsOneMarkHoweverItIsWrapped() {
        check(
                "He spoke [1 paragraph (4\nlines) not declassified] and left.",
                "He spoke of herring quotas at length and left.",
                "[1 paragraph (4\nlines) not declassified]>of herring quotas at length");
    }

    @Test
    void everyReleaseIsFoundByItself() {
        check("A [name redacted] B xxxxxxxx, C", "A Holm B Lind, C", "[name redacted]>Holm", "xxxxxxxx,>Lind,");
    }

    @Test
    void wordsThatMerelyDifferAreNoRelease() {
        check("The envoy [from Arcadia] left.", "The envoy from Kardos left.");
    }

    @Test
    void whatBothHoldBackIsNoRelease() {
        check("A XXXXXXXX B", "A [2 words not declassified] B");
        check("A XXXXXXXX B", "A B");
    }

    @Test
    void romanNumeralsAreNoExcision() {
        check("Annex XXXV and so on", "Annex thirty-five and so on");
    }
}
