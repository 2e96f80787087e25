package org.septel.app;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PrintableTest {

    @Property
    void nothingOfATextMovesTheCursor(@ForAll String hostile) {
        assertThat(Printable.text(hostile)).doesNotMatch("(?s).*[\\p{Cntrl}&&[^\n\t]].*");
        assertThat(Printable.line(hostile)).doesNotMatch("(?s).*\\p{Cntrl}.*");
    }

    @Property
    void whatIsHarmlessStands(@ForAll("harmless") String harmless) {
        assertThat(Printable.text(harmless)).isEqualTo(harmless);
        assertThat(Printable.json(harmless)).isEqualTo(harmless);
    }

    @Provide
    Arbitrary<String> harmless() {
        return Arbitraries.strings().withCharRange(' ', '~').withChars('é', 'ß', 'Ж');
    }

    @Test
    void anEscapeIsShownAsASymbol() {
        assertThat(Printable.text("a\u001B[31mred\u0007\n")).isEqualTo("a\u241B[31mred\u2407\n");
    }

    @Test
    void theSecondSetOfControlsAndTurnedDirectionsGo() {
        assertThat(Printable.line("a\u009B2Jb\u202Ec\u2066d")).isEqualTo("a\uFFFD2Jb\uFFFDc\uFFFDd");
    }

    @Test
    void jsonSaysTheSameInOtherWords() {
        assertThat(Printable.json("{\"a\":\"x\u009By\u202Ez\"}")).isEqualTo("{\"a\":\"x\\u009by\\u202ez\"}");
    }

    @Test
    void jsonKeepsTheLinesThatDivideItsValues() {
        assertThat(Printable.json("{\n\t\"a\":\"\u007F\"\n}")).isEqualTo("{\n\t\"a\":\"\\u007f\"\n}");
    }

    @Test
    void linesOfOldSystemsEndAsOurs() {
        assertThat(Printable.text("one\r\ntwo\r\n")).isEqualTo("one\ntwo\n");
        assertThat(Printable.line("one\r\ntwo\tthree")).isEqualTo("one two three");
    }
}
