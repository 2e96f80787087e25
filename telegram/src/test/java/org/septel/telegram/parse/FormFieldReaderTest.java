package org.septel.telegram.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Addressee;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.MessageReference;
import org.septel.telegram.Precedence;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

class FormFieldReaderTest {

    private static final String FORM = """
            UNCLASSIFIED
            SBU

            MRN:         12 BAKU 534
            Date/DTG:    May 04, 2012 / 041231Z MAY 12
            From:        AMEMBASSY BAKU
            Action:      WASHDC, SECSTATE PRIORITY
            E.O.:        13526
            TAGS:        PREL, PGOV, AJ
            Captions:    SENSITIVE, SIPDIS
            Reference:   12 BAKU 501
            Subject:     Opposition Plans a Rally

            1. (SBU) Summary: The opposition plans a rally. From: here on
            nothing is sure. End Summary.

            2. (U) Embassy will report.

            Signature:   Merriwether

            Drafted By:  BAKU:Ashdown, Peter
            Cleared By:  POL:Brook, Anne
            Approved By: EXEC:Carrow, Ruth
            Released By: BAKU:Ashdown, Peter
            Info:        TBILISI, AMEMBASSY ROUTINE; EU MEMBER
                         STATES COLLECTIVE; MOSCOW, AMEMBASSY ROUTINE
            Dissemination Rule: Archive Copy

            UNCLASSIFIED
            SBU
            """;

    private static Telegram parse(String text) {
        return new TelegramParser(Lexicon.standard()).parse(text);
    }

    @Test
    void aFormAloneHasWhatAHeadingHas() {
        Telegram telegram = parse(FORM);
        assertThat(telegram.messageReference()).hasValue(new MessageReference("BAKU", 534));
        assertThat(telegram.dateTimeGroup()).hasToString("Optional[041231Z MAY 12]");
        assertThat(telegram.from()).hasValue("AMEMBASSY BAKU");
        assertThat(telegram.precedence()).hasValue(Precedence.PRIORITY);
        assertThat(telegram.classification()).hasValue(Classification.SENSITIVE_BUT_UNCLASSIFIED);
        assertThat(telegram.captions()).containsExactly("SENSITIVE", "SIPDIS", "SBU");
        assertThat(telegram.addressees(Role.ACTION))
                .extracting(addressee -> addressee.address().value())
                .containsExactly("SECSTATE WASHDC");
        assertThat(telegram.addressees(Role.INFO))
                .extracting(Addressee::address)
                .extracting(address -> address.value())
                .containsExactly("AMEMBASSY TBILISI", "EU MEMBER STATES COLLECTIVE", "AMEMBASSY MOSCOW");
        assertThat(telegram.executiveOrder()).hasValue("13526");
        assertThat(telegram.tags()).containsExactly("PREL", "PGOV", "AJ");
        assertThat(telegram.subject()).hasValue("Opposition Plans a Rally");
        assertThat(telegram.references()).hasSize(1);
        assertThat(telegram.signatures()).containsExactly("Merriwether");
        assertThat(telegram.all(Element.DraftingLine.class)).hasSize(3);
        assertThat(telegram.all(Element.Unrecognised.class)).isEmpty();
    }

    @Test
    void aWordWithAColonInTheTextIsNoFieldOfTheForm() {
        assertThat(parse(FORM).all(Element.Paragraph.class)).hasSize(2);
        String quoting = FORM.replace("nothing is sure.", "nothing is sure.\nFrom: the mayor");
        assertThat(parse(quoting).all(Element.FromLine.class)).hasSize(1);
    }

    /// Readers of scans take the labels first and the values after them.
    private static final String COLUMNS = """
            MRN:
            Date/DTG:
            From:
            E.O.:
            TAGS:
            Captions:
            Subject:
            04 BAKU 1028
            Nov 12, 2004 / 120851Z NOV 04
            AMEMBASSY BAKU
            12958
            PREL, AJ
            SENSITIVE
            A QUIET WEEK
            """;

    @Test
    void labelsMayStandInAColumn() {
        Telegram telegram = parse(COLUMNS + "1. (U) Nothing happened.\n");
        assertThat(telegram.messageReference()).hasValue(new MessageReference("BAKU", 1028));
        assertThat(telegram.dateTimeGroup()).hasToString("Optional[120851Z NOV 04]");
        assertThat(telegram.from()).hasValue("AMEMBASSY BAKU");
        assertThat(telegram.executiveOrder()).hasValue("12958");
        assertThat(telegram.tags()).containsExactly("PREL", "AJ");
        assertThat(telegram.captions()).containsExactly("SENSITIVE");
        assertThat(telegram.subject()).hasValue("A QUIET WEEK");
        assertThat(telegram.all(Element.Paragraph.class)).hasSize(1);
    }

    /// What the form says is then the archive's; only its date is taken where the heading has lost its own.
    @Test
    void theTeletypesHeadingBelowAFormIsTheTelegrams() {
        String heading = """
                FM AMEMBASSY BAKU
                TO RUEHC/SECSTATE WASHDC 5085
                UNCLAS SECTION 01 OF 02 BAKU 001028
                SUBJECT: ANOTHER QUIET WEEK
                1. (U) Nothing happened.
                """;
        Telegram without = parse(COLUMNS + heading);
        assertThat(without.dateTimeGroup()).hasToString("Optional[120851Z NOV 04]");
        assertThat(without.subject()).hasValue("ANOTHER QUIET WEEK");
        assertThat(without.all(Element.FromLine.class)).hasSize(1);
        assertThat(without.all(Element.MetadataLine.class)).hasSize(13);
        Telegram with = parse(COLUMNS + "R 120859Z NOV 04\n" + heading);
        assertThat(with.dateTimeGroup()).hasToString("Optional[120859Z NOV 04]");
        assertThat(with.all(Element.Repeat.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MRN: none yet", "MRN: 12 BAKU", "MRN:", "MRN: 12 BAKU 534 and more", "Date/DTG: soon / never"})
    void whatIsNoValueIsNoField(String line) {
        Telegram telegram = parse("MRN: 1\n" + line + "\nCaptions: \nInfo: ;;\n\n1. (U) Text.\n");
        assertThat(telegram.all(Element.NumberLine.class)).isEmpty();
        assertThat(telegram.all(Element.DateTimeLine.class)).isEmpty();
    }
}
