package org.septel.archive.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameCaseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MERIWETHER     | Meriwether
                    O'MALLORY      | O'Mallory
                    STRAND-HOLME   | Strand-Holme
                    DE LA TOUR     | De La Tour
                    MCALPERN       | McAlpern
                    J.W. TARN III  | J.W. Tarn III
                    ÅNGSTRAND      | Ångstrand
                    """)
    void writesNamesInCapitalsInMixedCase(String written, String cased) {
        assertThat(NameCase.of(written)).isEqualTo(cased);
    }

    @ParameterizedTest
    @CsvSource({"Meriwether", "deVries", "William J. Tarn", "''"})
    void keepsNamesThatHaveACaseAlready(String written) {
        assertThat(NameCase.of(written)).isEqualTo(written);
    }
}
