package org.septel.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.web.pages.EqualEarth.Point;

class EqualEarthTest {

    /// The width of a world whose radius is a million.
    private static final int WIDTH = 5_413_260;

    private static final EqualEarth WORLD = new EqualEarth(WIDTH, 90);

    /// The extent of the projection as EPSG:8857 publishes it: 17,243,959.06 m east and 8,392,927.60 m north, on the
    /// sphere of the radius 6,371,007.181 m. The line that is the pole is 0.59247 times as long as the equator. The
    /// others were computed apart from this code, from the formulas of the article.
    @ParameterizedTest(name = "{0} N {1} E")
    @CsvSource({
        "0, 0, 0, 0",
        "0, 180, 2706630, 0",
        "0, -180, -2706630, 0",
        "90, 0, 0, 1317363",
        "-90, 0, 0, -1317363",
        "90, 180, 1603589, 1317363",
        "45, 90, 1159854, 860231",
        "30, -60, -843901, 592935",
        "-60, 120, 1359373, -1088301"
    })
    void placesStandWhereTheProjectionHasThem(double latitude, double longitude, int east, int north) {
        Point centre = WORLD.point(0, 0);
        Point place = WORLD.point(latitude, longitude);
        assertThat(place.x() - centre.x()).isCloseTo(east, Offset.offset(1));
        assertThat(centre.y() - place.y()).isCloseTo(north, Offset.offset(1));
    }

    @Test
    void theWorldFillsItsWidthAndBeginsAtItsUpperEdge() {
        assertThat(WORLD.point(0, -180).x()).isZero();
        assertThat(WORLD.point(0, 180).x()).isEqualTo(WIDTH);
        assertThat(new EqualEarth(WIDTH, 75).point(75, 10).y()).isZero();
    }

    /// What it is made for, and what a slip in a coefficient would break: a strip of the globe has its area on the map.
    @ParameterizedTest
    @ValueSource(ints = {-85, -60, -30, -1, 0, 20, 45, 70, 88})
    void equalAreasAreEqual(int latitude) {
        Point east = WORLD.point(latitude, 180);
        Point west = WORLD.point(latitude, -180);
        double height = WORLD.point(latitude - 0.5, 0).y()
                - WORLD.point(latitude + 0.5, 0).y();
        double onTheMap = (east.x() - west.x()) * height;
        double onTheGlobe = 2
                * Math.PI
                * 1e12
                * (Math.sin(Math.toRadians(latitude + 0.5)) - Math.sin(Math.toRadians(latitude - 0.5)));
        assertThat(onTheMap / onTheGlobe).isCloseTo(1, Offset.offset(0.001));
    }
}
