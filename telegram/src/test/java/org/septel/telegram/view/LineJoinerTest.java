package org.septel.telegram.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.septel.telegram.Span;

class LineJoinerTest {

    @Test
    void joinsWrappedLinesWithOneBlank() {
        check(
                "The talks went on for a long time\nand  ended well.  They \\\nmet again.",
                "The talks went on for a long time and ended well. They met again.");
    }

    @Test
    void joinsBehindAHyphenWithoutABlank() {
        check("following his\none-on-\none meeting with NEA/\nMAG", "following his one-on-one meeting with NEA/MAG");
        check("Kosovo --\na union", "Kosovo -- a union");
        check("govern\u00AD\nment", "government");
    }

    @Test
    void healsAWordThatTheTelegramWritesWholeElsewhere() {
        check(
                "Seas JURIS-\nDICTION and jurisdiction over well-\nknown seas",
                "Seas JURISDICTION and jurisdiction over well-known seas");
    }

    @Test
    void healsAWordThatThePublisherJoinedBadly() {
        check(
                "a SETTLE- MENT of pre- and post-war claims, a settlement",
                "a SETTLEMENT of pre- and post-war claims, a settlement");
    }

    @Test
    void decodesWhatAWebPageLeft() {
        check(
                "the minister&#8217;s\n&quot;boat&quot; &amp; harbour",
                "the minister's \"boat\" & harbour".replace('\'', '\u2019'));
        check("more &quot practical,&quot; and &amp;quot;doubled&amp;quot;", "more \" practical,\" and \"doubled\"");
        check("R&D, AT&T and x?a=1&lt=2", "R&D, AT&T and x?a=1&lt=2");
    }

    @Test
    void decodesTheQuotationMarksOfAWordProcessor() {
        check("the &League of\nLakes8 and the &PAX8.", "the \"League of Lakes\" and the \"PAX\".");
        check("P &D of the G8 and 1998", "P &D of the G8 and 1998");
    }

    @Test
    void keepsColumnsApart() {
        check(
                "Exports rose as shown.\nYEAR     TONS     VALUE\n2001      12       30",
                "Exports rose as shown.\nYEAR     TONS     VALUE\n2001      12       30");
    }

    @Test
    void keepsListItemsApartAndJoinsTheirOwnLines() {
        check("""
                He made three points to the visiting delegation:
                -- first, that talks go on as long as they
                are useful;
                -- second, that they end.
                A. This too.
                """, """
                He made three points to the visiting delegation:
                -- first, that talks go on as long as they are useful;
                -- second, that they end.
                A. This too.""");
    }

    @Test
    void takesADashOrInitialInMidSentenceForProse() {
        check(
                "along the lines of Serbia and George\nW. Bush, with another idea\n-- an odd one -- of his",
                "along the lines of Serbia and George W. Bush, with another idea -- an odd one -- of his");
    }

    @Test
    void keepsIndentedLinesApart() {
        check("""
                He said what follows in a long line of text:
                    Never again shall a long line of talks
                    go on.
                So be it.
                """, """
                He said what follows in a long line of text:
                Never again shall a long line of talks go on.
                So be it.""");
    }

    @Test
    void keepsShortLinesThatEndASentenceApart() {
        check(
                "Present:\nMr. A\nMs. B\nand then a line of the usual width of sixty letters follows",
                "Present:\nMr. A\nMs. B and then a line of the usual width of sixty letters follows");
    }

    @Test
    void takesOffPilcrows() {
        check("as noted in\n\u00B62005. They met", "as noted in 2005. They met");
    }

    private static void check(String raw, String expected) {
        assertThat(new LineJoiner(raw).join(List.of(new Span(0, raw.length())))).isEqualTo(expected);
    }
}
