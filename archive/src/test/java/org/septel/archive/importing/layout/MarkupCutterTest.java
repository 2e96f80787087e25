package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkupCutterTest {

    private static List<LineCutter.Piece> pieces(String markup) {
        var in = new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8));
        var pieces = new ArrayList<LineCutter.Piece>();
        new MarkupCutter(in, (tag, depth) -> tag.startsWith("d")).forEachRemaining(pieces::add);
        return pieces;
    }

    private static void check(String markup, String... elements) {
        assertThat(pieces(markup))
                .extracting(piece -> new String(piece.bytes(), StandardCharsets.UTF_8))
                .containsExactly(elements);
    }

    @Test
    void cutsElementsWithAllThatIsInThem() {
        check("<r>a<d n='1'>b<i>c</i></d> <d/> <e><d>é</d></e></r>", "<d n='1'>b<i>c</i></d>", "<d/>", "<d>é</d>");
        check("<r><d>a<d>b</d>c</d></r>", "<d>a<d>b</d>c</d>");
    }

    @Test
    void saysWhereEachStands() {
        LineCutter.Piece piece = pieces("<r>é<d>x</d></r>").getFirst();
        assertThat(piece.start()).isEqualTo(5);
        assertThat(piece.end()).isEqualTo(13);
        assertThat(piece.whole()).isTrue();
    }

    @Test
    void takesNothingForATagThatIsNone() {
        check(
                "<!-- <d>x</d> > -- --><r><![CDATA[<d>]] >]]><?p <d> ?><d a='>' b=\"</d>\">1 < 2</d></r>",
                "<d a='>' b=\"</d>\">1 < 2</d>");
        check("<!DOCTYPE r [<!ENTITY d \"<d>boom</d>\"> <!ELEMENT d ANY>]><r><d>&d;</d></r>", "<d>&d;</d>");
        check("<r><d><!-- </d> -->x</d></r>", "<d><!-- </d> -->x</d>");
    }

    @Test
    void marksAnElementThatBreaksOff() {
        LineCutter.Piece piece = pieces("<r><d>x<i>y").getFirst();
        assertThat(piece.whole()).isFalse();
        assertThat(piece.bytes()).asString().isEqualTo("<d>x<i>y");
    }

    @Test
    void marksAnElementBeyondAllMeasureAndGoesOnBehindIt() {
        List<LineCutter.Piece> pieces = pieces("<r><d>" + "x".repeat(LineCutter.LONGEST) + "</d><d>y</d></r>");
        assertThat(pieces).extracting(LineCutter.Piece::whole).containsExactly(false, true);
        assertThat(pieces.getFirst().bytes()).hasSize(LineCutter.LONGEST);
    }

    @Test
    void survivesWhatIsMadeToHurt() {
        for (String hostile : List.of(
                "<".repeat(1_000_000),
                "<e>".repeat(500_000),
                "<d>".repeat(500_000),
                "<e" + " a='b'".repeat(300_000) + "><d>x</d>",
                "<!--".repeat(300_000),
                "<!DOCTYPE ".repeat(100_000),
                "<d a=\"" + "x".repeat(1_000_000))) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> pieces(hostile));
        }
    }
}
