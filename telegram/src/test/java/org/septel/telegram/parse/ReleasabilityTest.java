package org.septel.telegram.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

class ReleasabilityTest {

    private static final TelegramParser PARSER = new TelegramParser(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(S//REL TO USA, GBR, CAN, AUS, NZL)|SECRET|REL TO USA, GBR, CAN, AUS, NZL",
                "(C/REL NATO, ISAF)|CONFIDENTIAL|REL TO NATO, ISAF",
                "(S/Rel ROK)|SECRET|REL TO ROK",
                "(S//REL)|SECRET|REL",
                "(S//REL TO USA, FVEY//NF)|SECRET|REL TO USA, FVEY+NOFORN",
                "(TS//SI//NF)|TOP_SECRET|SI+NOFORN"
            })
    void aPortionMarkNamesWhoMaySeeIt(String mark, Classification level, String caveats) {
        Telegram telegram =
                parse("S E C R E T TIRANA 000123\n\nSUBJECT: DUES\n\n1. " + mark + " Vale agreed.\n\nROE\n");
        PortionMark portion = portions(telegram).getFirst();
        assertThat(portion.level()).isEqualTo(level);
        assertThat(String.join("+", portion.caveats())).isEqualTo(caveats);
        assertThat(PortionMark.parse(portion.toString())).hasValue(portion);
    }

    @ParameterizedTest
    @CsvSource({"(see REL TO USA)", "(S and REL)", "(S//REL TO USA AND OTHERS)", "(REL TO USA)"})
    void otherWordsInBracketsAreText(String words) {
        Telegram telegram =
                parse("S E C R E T TIRANA 000123\n\nSUBJECT: DUES\n\n1. " + words + " Vale agreed.\n\nROE\n");
        assertThat(portions(telegram)).isEmpty();
    }

    @Test
    void aLineOfItsOwnIsACaption() {
        Telegram telegram = parse(
                "S E C R E T TIRANA 000123\n\nSIPDIS\n\nREL TO USA, ISAF, NATO\n\nSUBJECT: DUES\n\n1. (S) Vale.\n");
        assertThat(telegram.captions()).isEqualTo(List.of("SIPDIS", "REL TO USA, ISAF, NATO"));
        assertThat(Lexicon.standard().caption("REL TO USA, ISAF, NATO")).isPresent();
    }

    @Test
    void aClassificationLineNamesThemBeforeThePost() {
        Telegram telegram = parse("SECRET//REL TO USA, ISAF TIRANA 000123\n\nSUBJECT: DUES\n\n1. (S) Vale.\n");
        assertThat(telegram.classification()).hasValue(Classification.SECRET);
        assertThat(telegram.messageReference().orElseThrow().post()).isEqualTo("TIRANA");
        assertThat(telegram.caveats()).contains("REL TO USA, ISAF");
    }

    private static List<PortionMark> portions(Telegram telegram) {
        return telegram.elements().stream()
                .filter(Element.Paragraph.class::isInstance)
                .flatMap(paragraph -> ((Element.Paragraph) paragraph).portion().stream())
                .map(Spanned::value)
                .toList();
    }

    private static Telegram parse(String text) {
        return PARSER.parse(text);
    }
}
