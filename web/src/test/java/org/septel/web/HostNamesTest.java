package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNamesTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, true",
        "127.0.0.1, LOCALHOST:8080, true",
        "127.0.0.1, 127.0.0.1:8080, true",
        "127.0.0.1, [::1]:8080, true",
        "::1, [::1], true",
        "archive.lan, Archive.Lan:80, true",
        "127.0.0.1, archive.lan, false",
        "127.0.0.1, localhost.rebound.example, false",
        "127.0.0.1, 10.0.0.7, false",
        "0.0.0.0, 10.0.0.7:8080, true",
        "0.0.0.0, rebound.example, false",
        "0.0.0.0, '', false"
    })
    void namesThatAnyonesPageCouldPointHereAreRefused(String own, String header, boolean admitted) {
        assertThat(new HostNames(own).admit(Optional.of(header))).isEqualTo(admitted);
    }
}
