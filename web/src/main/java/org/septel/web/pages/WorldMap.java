package org.septel.web.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.septel.web.pages.EqualEarth.Point;

/// Land and sea, from the far north to where no post is.
///
/// @param path the shores, as in SVG
record WorldMap(String path) {

    static final int WIDTH = 1000;
    static final int HEIGHT = 436;
    static final EqualEarth PROJECTION = new EqualEarth(WIDTH, 84);
    static final WorldMap STANDARD = new WorldMap(read());

    /// Of `land.txt`: a ring of shore a line, its corners as longitude and latitude in tenths of degrees.
    private static String read() {
        InputStream in = WorldMap.class.getResourceAsStream("land.txt");
        if (in == null) {
            throw new IllegalStateException("the file land.txt is missing from this build");
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return lines.lines().map(WorldMap::ring).collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each corner by its distance from the one before, and none that falls on it. What crosses the edge of the map
    /// goes
    /// on at the other edge.
    private static String ring(String line) {
        var path = new StringBuilder();
        var at = new Point(0, 0);
        for (String corner : line.split(" ")) {
            int comma = corner.indexOf(',');
            Point next = PROJECTION.point(
                    Integer.parseInt(corner.substring(comma + 1)) / 10.0,
                    Integer.parseInt(corner.substring(0, comma)) / 10.0);
            if (path.isEmpty() || WIDTH / 2 < Math.abs(next.x() - at.x())) {
                path.append("M%d %d".formatted(next.x(), next.y()));
            } else if (!next.equals(at)) {
                path.append("l%d %d".formatted(next.x() - at.x(), next.y() - at.y()));
            }
            at = next;
        }
        return path + "z";
    }
}
