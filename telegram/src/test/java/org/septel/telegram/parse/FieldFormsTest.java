package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// TAGS and SUBJECT under every label that typists give them, above and below whatever stands there.
class FieldFormsTest {

    private static final List<String> HEADS = List.of(
            "",
            "E.O. 12958: N/A\n",
            "E.O. 12958: DECL: 03/10/2019\n",
            "C O R R E C T E D COPY (SUBJECT LINE)\n\nE.O. 12958: N/A\n",
            "- - C O R R E C T E D  C O P Y - - SUBJECT LINE ADDED\n\nE.O. 12958: N/A\n");

    private static final List<String> TAILS = List.of(
            "\nREF: ANKARA 12\n",
            " REF: ANKARA 12\n",
            " REFS: A. ANKARA 12 B. STATE 99\n",
            "\nClassified By: Ambassador Jane Roe, reasons 1.4 (b)\n",
            " Classified By: Ambassador Jane Roe, reasons 1.4 (b)\n",
            "\nDerived from: Multiple Sources\n",
            "\n\n1. (C) Summary: Text.\n",
            "\n1. (C) Summary: Text.\n",
            "\n\nSummary\n-------\n1. (C) Text.\n",
            "\n\nThis message is sensitive but unclassified.\n\n1. Text.\n",
            " \\\n \\\nREF: ANKARA 12 \\\n",
            "\nANKARA 00001234  001.2 OF 003 \n\n1. Text.\n",
            "\n\n                       CONFIDENTIAL\n\nPAGE 02        ANKARA  01234  01 OF 03  111533Z\n\n1. Text.\n",
            "\n");

    private static final List<String> SUBJECTS = List.of(
            "FISH QUOTAS: MINISTRY \"STUDYING\" OUR PAPER",
            "Fish in the Lake - What's Next (Part 2 of 3)?",
            "TAGS AND LABELS IN THE WINE MARKET",
            "REFORM OF THE FISHERIES",
            "SUBJECT MATTER EXPERTS MEET, MAY 3-7");

    private static Telegram parse(String text) {
        return new TelegramParser(Lexicon.standard()).parse(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUBJECT: ",
                "SUBJ: ",
                "SUBJECT:",
                "Subject: ",
                "subject: ",
                "SUBJECT ",
                "UBJECT: ",
                "SUBJECT : ",
                "SUBJECT; ",
                "SUBJECT - ",
                "SUBJECT. ",
                "SUJECT: ",
                "SUBJET: ",
                "SUBJECT: (C) ",
                "SUBJ: (S//NF) ",
                "SUBJECT: (C/REL FVEY) "
            })
    void readsSubjects(String label) {
        int turn = 0;
        for (String head : HEADS) {
            for (String tail : TAILS) {
                String subject = SUBJECTS.get(turn++ % SUBJECTS.size());
                String text = head + label + subject + tail;
                assertEquals(Optional.of(subject), parse(text).subject(), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TAGS: ", "TAGS ", "TAGS; ", "TAGS, ", "TAG: ", "TAS: ", "TABS: ", "TGS: ", "TAGES: ", "AGS: ",
                "Tags: ", "tAgs: ", "TAGS:", "TAGS : "
            })
    void readsTags(String label) {
        for (String head : HEADS) {
            for (String separator : List.of(" ", ", ", ",", "; ", " / ", ", \n", " \n")) {
                String tags = String.join(separator, "PREL", "KNNP", "PGOVECON", "OVIP", "FR", "UK");
                for (String written : List.of(tags, tags.toLowerCase(Locale.ROOT))) {
                    String text = head + label + written + "\nSUBJECT: FISH\n";
                    assertEquals(
                            List.of("PREL", "KNNP", "PGOV", "ECON", "OVIP", "FR", "UK"),
                            parse(text).tags(),
                            text);
                }
            }
        }
    }

    @Test
    void readsTagsBehindAnOrderUnderAnyLabel() {
        for (String label : List.of("TAGS:", "TAGS :", "TAS:", "TAG:", "TABS:", "AGS:")) {
            assertEquals(
                    List.of("PREL", "FR"),
                    parse("E.O. 12958: N/A " + label + " PREL FR\nSUBJECT: FISH\n")
                            .tags());
        }
    }

    @Test
    void readsAPersonOnTheNextLine() {
        assertEquals(
                List.of("OVIP", "ROE, JANE", "FR"),
                parse("TAGS: OVIP \n(ROE, JANE) FR\nSUBJECT: FISH\n").tags());
        assertEquals(
                List.of("OVIP", "PREL", "FR"),
                parse("TAGS: OVIP PRELFR\nSUBJECT: FISH\n").tags());
    }
}
