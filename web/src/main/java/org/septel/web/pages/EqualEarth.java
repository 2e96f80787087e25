package org.septel.web.pages;

/// The Equal Earth projection: of a round world a flat one, on which equal areas are equal.
///
/// @source B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of Geographical
///     Information Science 33 (2019)
final class EqualEarth {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    /// Half the width of the world where its radius is 1.
    private static final double HALF = 2 * Math.sqrt(3) * Math.PI / (3 * A1);

    private final int width;
    private final double north;

    /// @param width of the world
    /// @param north the latitude at the upper edge, in degrees
    EqualEarth(int width, double north) {
        this.width = width;
        this.north = height(Math.toRadians(north));
    }

    /// A place on the map.
    record Point(int x, int y) {}

    /// @param latitude  in degrees north
    /// @param longitude in degrees east
    Point point(double latitude, double longitude) {
        double theta = theta(Math.toRadians(latitude));
        double square = theta * theta;
        double sixth = square * square * square;
        double x = 2
                * Math.sqrt(3)
                * Math.toRadians(longitude)
                * Math.cos(theta)
                / (3 * (9 * A4 * sixth * square + 7 * A3 * sixth + 3 * A2 * square + A1));
        return new Point(scaled(x + HALF), scaled(north - height(Math.toRadians(latitude))));
    }

    private int scaled(double length) {
        return (int) Math.round(length * width / (2 * HALF));
    }

    private static double theta(double latitude) {
        return Math.asin(M * Math.sin(latitude));
    }

    private static double height(double latitude) {
        double theta = theta(latitude);
        double square = theta * theta;
        double sixth = square * square * square;
        return theta * (A4 * sixth * square + A3 * sixth + A2 * square + A1);
    }
}
