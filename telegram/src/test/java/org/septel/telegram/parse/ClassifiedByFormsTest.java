package org.septel.telegram.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.telegram.lexicon.Lexicon;

/// Every office with every shape of name and every way to give reasons: the name must come out alone.
class ClassifiedByFormsTest {

    private static final List<String> OFFICES = List.of(
            "Ambassador",
            "Ambassador-designate",
            "AMBASSADOR",
            "Amabssador",
            "Charge d'Affaires, a.i.",
            "Charge de Affaires",
            "CDA",
            "A/DCM",
            "Acting Deputy Chief of Mission",
            "POLCOUNS",
            "ECON MINISTER COUNSELOR",
            "Political Minister-Counselor",
            "Minister-Counselor for Economic Affairs",
            "Pol/Econ Chief",
            "PolEcon Officer",
            "Econoff",
            "A/EMIN",
            "POL M/C",
            "Consul General",
            "Principal Officer",
            "EUR/RUS Director",
            "Acting A/S",
            "DepPermRep",
            "RefCoord",
            "LEGATT",
            "Regional Security Officer",
            "PRT Team Leader",
            "External Affairs Unit Chief",
            "USNATO Political Advisor");

    /// Forenames of the lists, others, initials, particles, hyphens, suffixes.
    private static final List<String> NAMES = List.of(
            "Jane Q. Hollowbrook",
            "Peregrin Tallgrass",
            "J. Odalys Wren",
            "S.K. Oakenfold",
            "Zebulon Marsh Quillfeather",
            "Mary Beth Fenwick",
            "Anne-Lise Thornapple",
            "Corwin de la Brook",
            "Patrick O'Fallowfield",
            "Theodric St. Alder",
            "Jonas McQuarrick",
            "Robert P. Underhill, Jr.",
            "Harmon Lightwater III",
            "Ulric Van Der Heath");

    private static final List<String> REASONS = List.of(
            ", reasons 1.4 (b) and (d).",
            " for reasons 1.4 (b/d)",
            ".  REASONS: 1.4 (B) AND (D).",
            "; reason: 1.5 (d)",
            " - 1.5 B,D.",
            " PER 1.5 (B) AND (D)",
            " under 1.4 b and d",
            ", E.O. 12958, Reasons 1.4 (b), (d)",
            " FR RASONS 1.4 (b)",
            " due to 1.4 (b)",
            "",
            ", for the following reasons: 1.4 (b)");

    private static List<String> names(String text) {
        return ClassifiedByText.read(Slice.of(text), Lexicon.standard()).classifiers().stream()
                .map(one -> one.value().name())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s %s", "%s: %s", "%s, %s", "%s - %s", "%s\n%s"})
    void readsTheNameBehindTheOffice(String shape) {
        check(shape, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%2$s, %1$s", "%2$s, Acting %1$s"})
    void readsTheNameBeforeTheOffice(String shape) {
        check(shape, false);
    }

    @Test
    void readsNamesInCapitals() {
        check("%s %s", true);
    }

    private static void check(String shape, boolean capitals) {
        var failures = new ArrayList<String>();
        int all = 0;
        for (String office : OFFICES) {
            for (String name : NAMES) {
                String written = capitals ? name.toUpperCase(Locale.ROOT) : name;
                String said = capitals ? office.toUpperCase(Locale.ROOT) : office;
                String text = shape.formatted(said, written) + REASONS.get(all % REASONS.size());
                List<String> found = names(text);
                all++;
                if (!found.equals(List.of(written))) {
                    failures.add(text + " -> " + found);
                }
            }
        }
        assertTrue(failures.size() * 200 <= all, failures.size() + " of " + all + ": " + failures);
    }

    @Test
    void readsTwoPersonsEachWithAnOffice() {
        assertEquals(
                List.of("Peregrin Tallgrass", "Jane Q. Hollowbrook"),
                names("PAO Peregrin Tallgrass and Deputy Director Jane Q. Hollowbrook, reasons 1.4 (b)"));
        assertEquals(
                List.of("ODALYS WREN", "CORWIN MARSH"),
                names("POLOFF ODALYS WREN AND ECONOFF CORWIN MARSH. REASON 1.5 (D)"));
    }
}
