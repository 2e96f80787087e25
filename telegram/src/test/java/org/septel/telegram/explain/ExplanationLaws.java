package org.septel.telegram.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.septel.telegram.Span;
import org.septel.telegram.Telegram;
import org.septel.telegram.explain.Explanation.Token;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.telegram.parse.TelegramParser;
import org.septel.telegram.view.ReadingView;

/// What holds of every explanation and every reading view, whatever the text.
class ExplanationLaws {

    private static final List<String> LINES = List.of(
            "VZCZCXRO2992",
            "OO RUEHDBU RUEHFL",
            "DE RUEHMO #4634/01 2630929",
            "DE RUEHMO 4634 9992561",
            "ZNY CCCCC ZZH",
            "O 200929Z SEP 07",
            "R 312561Z FEB 00",
            "FM AMEMBASSY MOSCOW",
            "TO RUEHC/SECSTATE WASHDC 0000",
            "INFO EUROPEAN POLITICAL COLLECTIVE",
            "ORIGIN SS-25",
            "INFO OCT-01 ISO-00 /037 R",
            "BT",
            "C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 004634",
            "UNCLAS STATE 1",
            "SIPDIS",
            "SIPDIS",
            "E.O. 12958: DECL: 09/19/2017",
            "E.O. 11652: XGDS-1",
            "TAGS: PREL RS KXYZ OVIP (BURNS, WILLIAM)",
            "SUBJECT: TALKS",
            "REF: A. MOSCOW 4632 B. 06 STATE 1",
            "Classified By: A. Body, reasons 1.4 (b, d)",
            "1. (C) Summary. GOR and XXXXXXXXXXXX met (ref A).",
            "End summary.",
            "Friends",
            "-------",
            "",
            "MOSCOW 00004634  002 OF 002",
            "PAGE 02",
            "2. (S/NF) Comment: see septel. End comment.",
            "Burns",
            "NNNN",
            "#4634",
            "EM AMEMBASSY MOSCOW",
            "ZNY SSSAA",
            "------------------0F4DBB  081245Z /38",
            "DEPT FOR EUR/RUS AND DRL (JDOE)",
            "Declassified/Released US Department of State EO Systematic Review 04 MAY 2006",
            "Document Number: 1976STATE187673",
            "DRAFTED BY ARA:JSMITH:ABC",
            "RUEKJCS/SECDEF WASHDC//USDP ADMIN/CHAIRS//",
            "C O R R E C T E D C O P Y (PARA 2)",
            "no rule has this 1 line");

    @Property(tries = 200)
    void tokensLieInOrderInsideTheirElement(@ForAll("telegrams") Telegram telegram) {
        List<Explanation> explanations = new Explainer(Lexicon.standard()).explain(telegram);
        assertThat(explanations.stream().map(Explanation::element)).isEqualTo(telegram.elements());
        for (Explanation explanation : explanations) {
            assertThat(explanation.meaning()).isNotBlank();
            int at = explanation.element().span().start();
            for (Token token : explanation.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
                assertThat(token.text()).isEqualTo(telegram.text(token.span()));
                assertThat(token.meaning()).isNotBlank();
                at = token.span().end();
            }
            assertThat(at).isLessThanOrEqualTo(explanation.element().span().end());
        }
    }

    @Property(tries = 200)
    void everyLetterAndDigitOfALineIsExplained(@ForAll("telegrams") Telegram telegram) {
        for (Explanation explanation : new Explainer(Lexicon.standard()).explain(telegram)) {
            assertThat(Coverage.unexplained(telegram, explanation)).isEmpty();
        }
    }

    @Property(tries = 200)
    void blocksOfTheReadingViewComeFromTheText(@ForAll("telegrams") Telegram telegram) {
        for (ReadingView.Block block : ReadingView.of(telegram).blocks()) {
            assertThat(block.spans()).isNotEmpty();
            assertThat(block.spans())
                    .allMatch(span -> new Span(0, telegram.raw().length()).contains(span));
        }
    }

    @Provide
    static Arbitrary<Telegram> telegrams() {
        return Arbitraries.of(LINES)
                .list()
                .ofMaxSize(40)
                .map(lines -> lines.stream().collect(Collectors.joining("\n")))
                .map(text -> new TelegramParser(Lexicon.standard()).parse(text));
    }
}
