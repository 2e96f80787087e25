package org.septel.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Levels, portion marks and reasons read back what they print, and rank as the handbooks say.
class ClassificationLaws {

    @Property(tries = 50)
    void aLevelReadsWhatItPrints(@ForAll Classification level) {
        assertEquals(Optional.of(level), Classification.parse(level.toString()));
        assertEquals(Optional.of(level), Classification.ofPortion(level.portion()));
    }

    @Property(tries = 50)
    void nationalSecurityRanksAboveAdministration(@ForAll Classification one, @ForAll Classification other) {
        if (one.isNationalSecurity() && !other.isNationalSecurity()) {
            assertTrue(other.compareTo(one) < 0);
        }
    }

    @Property(tries = 200)
    void aMarkReadsWhatItPrints(@ForAll("marks") PortionMark mark) {
        assertEquals(Optional.of(mark), PortionMark.parse(mark.toString()));
    }

    @Property(tries = 200)
    void theHighestPortionIsAtLeastEveryPortion(@ForAll("portions") List<PortionMark> portions) {
        var highest = PortionMark.highest(portions.stream());
        assertEquals(portions.isEmpty(), highest.isEmpty());
        highest.ifPresent(mark -> {
            assertTrue(portions.contains(mark));
            assertTrue(portions.stream().allMatch(portion -> portion.level().compareTo(mark.level()) <= 0));
        });
    }

    @Property(tries = 200)
    void textThatIsNoMarkIsNone(@ForAll String text) {
        PortionMark.parse(text).ifPresent(mark -> assertEquals(Optional.of(mark), PortionMark.parse(mark.toString())));
    }

    @Property(tries = 100)
    void aReasonReadsWhatItPrints(@ForAll("reasons") ClassificationReason reason) {
        assertEquals(Optional.of(reason), ClassificationReason.parse(reason.toString()));
    }

    @Provide
    Arbitrary<PortionMark> marks() {
        return Combinators.combine(
                        Arbitraries.of(Classification.class),
                        Arbitraries.of("NOFORN", "ORCON", "REL TO USA, GBR")
                                .list()
                                .ofMaxSize(2))
                .as(PortionMark::new);
    }

    @Provide
    Arbitrary<List<PortionMark>> portions() {
        return marks().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<ClassificationReason> reasons() {
        var lettered = Combinators.combine(
                        Arbitraries.of("1.4", "1.5", "1-301"),
                        Arbitraries.chars().range('a', 'h'))
                .as((section, letter) -> new ClassificationReason(section, String.valueOf(letter)));
        var numbered = Arbitraries.integers().between(1, 10).map(item -> new ClassificationReason("1.3(a)", "" + item));
        return Arbitraries.oneOf(lettered, numbered);
    }
}
