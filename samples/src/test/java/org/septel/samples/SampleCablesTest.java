package org.septel.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.septel.telegram.CableId;

class SampleCablesTest {

    private static final List<SampleCable> CABLES =
            new SampleCables(7).stream(600).toList();

    @Test
    void sameSeedGivesTheSameCables() {
        assertThat(new SampleCables(7).stream(600)).isEqualTo(CABLES);
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(new SampleCables(8).stream(600).toList()).isNotEqualTo(CABLES);
    }

    @Test
    void noIdComesTwice() {
        assertThat(CABLES.stream().map(SampleCable::id)).doesNotHaveDuplicates();
    }

    @Test
    void idsAreCanonical() {
        assertThat(CABLES)
                .allSatisfy(cable ->
                        assertThat(CableId.parse(cable.id().toString())).contains(cable.id()));
    }

    @Test
    void everyWholeCableSaysThatItIsInvented() {
        assertThat(CABLES.stream()
                        .filter(cable -> !cable.text().endsWith("...\n"))
                        .map(cable -> cable.text().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)))
                .allMatch(text -> text.contains("is an invented sample"));
    }

    @Test
    void noTemplateIsLeftUnfilled() {
        assertThat(CABLES)
                .noneMatch(cable -> cable.text().contains("{") || cable.text().contains("}"));
    }

    @Test
    void linesFitATeletype() {
        assertThat(CABLES.stream().flatMap(cable -> cable.text().lines())).allMatch(line -> line.length() <= 120);
    }

    @Test
    void citedCablesAreMostlyHeld() {
        var reference = Pattern.compile("\nREF: (?:A\\. )?(?:\\d\\d )?([A-Z ]+) (\\d+)");
        var held = CABLES.stream()
                .map(cable -> cable.id().post() + cable.id().number())
                .collect(Collectors.toSet());
        List<String> cited = CABLES.stream()
                .flatMap(cable -> reference.matcher(cable.text()).results())
                .map(match -> match.group(1).replace(" ", "") + match.group(2))
                .toList();
        assertThat(cited).hasSizeGreaterThan(200);
        assertThat(cited.stream().filter(held::contains).count()).isBetween(cited.size() * 2L / 3, cited.size() - 1L);
    }

    @Test
    void allKindsOccur() {
        assertThat(CABLES).anyMatch(cable -> cable.text().contains("C O N F I D E N T I A L SECTION 01 OF 02"));
        assertThat(CABLES).anyMatch(cable -> cable.text().contains("  002 OF 002"));
        assertThat(CABLES).anyMatch(cable -> cable.text().contains("E.O. 11652: GDS"));
        assertThat(CABLES).anyMatch(cable -> cable.text().contains("SUJECT: "));
    }
}
