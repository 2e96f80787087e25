package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.CableId;
import org.septel.telegram.Hints;
import org.septel.telegram.Reference;
import org.septel.telegram.lexicon.Lexicon;

/// Every way to write a telegram, in every kind of list: all must come out, each with its letter.
class ReferenceFormsTest {

    private static final Hints IN_2007 = new Hints(Optional.empty(), OptionalInt.of(2007));

    /// As written and the id that it is.
    private static final List<List<String>> TELEGRAMS = List.of(
            List.of("STATE 126167", "07STATE126167"),
            List.of("Rio de Janeiro 00190", "07RIODEJANEIRO190"),
            List.of("06 KUALA LUMPUR 12", "06KUALALUMPUR12"),
            List.of("2006 Port-au-Prince 512", "06PORTAUPRINCE512"),
            List.of("'06 THE HAGUE 63", "06THEHAGUE63"),
            List.of("(05) LA PAZ 2974", "05LAPAZ2974"),
            List.of("ASUNCION 701 (06)", "06ASUNCION701"),
            List.of("06TELAVIV0386", "06TELAVIV386"),
            List.of("06-OTTAWA-57", "06OTTAWA57"),
            List.of("O6 NEW DELHI 1", "06NEWDELHI1"),
            List.of("MASERU (06) 33", "06MASERU33"),
            List.of("AMEMBASSY ST. PETERSBURG 75", "07STPETERSBURG75"),
            List.of("USUN NEW YORK #35", "07USUNNEWYORK35"),
            List.of("Dar es Salaam: 1200 (NOTAL)", "07DARESSALAAM1200"),
            List.of("SAN SALVADOR 87 AND PREVIOUS", "07SANSALVADOR87"),
            List.of("SECSTATE 3080 NOTAL", "07STATE3080"));

    private static final int ITEMS = 5;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s. ",
                "%s) ",
                "(%s) ",
                "[%s] ",
                "%s: ",
                "%s.) ",
                "%s - ",
                "%1$s. %1$s) ",
                "%1$s. (%1$s) ",
                "REF %s. ",
                "REF %s: ",
                "\u00b6%s. "
            })
    void readsListsWithLetters(String label) {
        for (String join : List.of(" ", ", ", "; ", " \n", " \n \n     ")) {
            for (int first = 0; first + ITEMS <= TELEGRAMS.size(); first++) {
                check(label, join, first);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {", ", "; ", " \n     "})
    void readsListsWithoutLetters(String join) {
        for (int first = 0; first + ITEMS <= TELEGRAMS.size(); first++) {
            check("", join, first);
        }
    }

    private static void check(String label, String join, int first) {
        var items = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (int item = 0; item < ITEMS; item++) {
            String letter = String.valueOf((char) ('A' + item));
            items.add(label.formatted(letter) + TELEGRAMS.get(first + item).getFirst());
            expected.add((label.isEmpty() ? "" : letter + " ")
                    + TELEGRAMS.get(first + item).getLast());
        }
        String text = "SUBJECT: FISH\n\nREF: " + String.join(join, items) + "\n\n1. (C) Summary: 12 boats left.\n";
        List<String> found = new TelegramParser(Lexicon.standard())
                .parse(text, IN_2007).references().stream()
                        .map(ReferenceFormsTest::said)
                        .toList();
        assertEquals(expected, found, text);
    }

    private static String said(Reference reference) {
        return reference.label().map(label -> label + " ").orElse("")
                + reference.id().map(CableId::toString).orElse(reference.text());
    }
}
