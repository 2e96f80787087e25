package org.septel.archive.cable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2007-09-20 09:29:00, 2007-09-20T09:29:00Z",
        "2007-09-20 09:29, 2007-09-20T09:29:00Z",
        "2007-09-20T09:29:00Z, 2007-09-20T09:29:00Z",
        "2007-09-20T09:29:00+02:00, 2007-09-20T07:29:00Z",
        "2007-09-20T09:29:00, 2007-09-20T09:29:00Z",
        "2007-09-20, 2007-09-20T00:00:00Z",
        "9/20/2007 9:29, 2007-09-20T09:29:00Z",
        "12/28/1966 18:48, 1966-12-28T18:48:00Z",
        "9/20/2007, 2007-09-20T00:00:00Z",
        "Wed Sep 16 00:00:00 +0200 2009, 2009-09-16T00:00:00Z",
        "Thu Nov 05 00:00:00 -0500 2009, 2009-11-05T00:00:00Z",
        "Thu Nov 05 07:48:00 +0100 2009, 2009-11-05T06:48:00Z"
    })
    void readsWhatPublishersWrite(String written, Instant read) {
        assertThat(PublishedTime.read(" " + written + " ")).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "20/9/2007 9:29", "2007-02-30", "2007-09-20 25:00", "Wed Sep 16 2009"})
    void givesNothingForWhatIsNoDate(String written) {
        assertThat(PublishedTime.read(written)).isEmpty();
    }
}
