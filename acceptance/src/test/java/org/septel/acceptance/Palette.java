package org.septel.acceptance;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// Writes a picture of a page as a PNG of at most 256 colours: a page has few, and takes a third of the room.
final class Palette {

    private static final int MOST = 256;

    /// Bits of each of red, green and blue that are told apart.
    private static final int KEPT = 0xF8F8F8;

    private Palette() {}

    static void write(BufferedImage picture, Path file) throws IOException {
        Map<Integer, Integer> places = places(picture);
        var model = new IndexColorModel(8, places.size(), colours(places), 0, false, -1, DataBuffer.TYPE_BYTE);
        var drawn = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
        var near = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int colour = picture.getRGB(x, y) & 0xFFFFFF;
                int place = near.computeIfAbsent(colour, wanted -> nearest(wanted, places));
                drawn.getRaster().setSample(x, y, 0, place);
            }
        }
        Files.createDirectories(file.getParent());
        ImageIO.write(drawn, "png", file.toFile());
    }

    /// The colours that most dots have, by their places in the palette. Of those that look alike the commonest stands
    /// for all.
    private static Map<Integer, Integer> places(BufferedImage picture) {
        var counts = new HashMap<Integer, Integer>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xFFFFFF, 1, Integer::sum);
            }
        }
        record Colour(int rgb, int dots) {}
        var alike = new HashMap<Integer, Colour>();
        counts.forEach((rgb, dots) -> alike.merge(
                rgb & KEPT, new Colour(rgb, dots), (one, other) -> one.dots() < other.dots() ? other : one));
        List<Integer> kept = alike.values().stream()
                .sorted(Comparator.comparingInt((Colour colour) -> -colour.dots())
                        .thenComparingInt(Colour::rgb))
                .limit(MOST)
                .map(Colour::rgb)
                .toList();
        var places = new HashMap<Integer, Integer>();
        kept.forEach(colour -> places.put(colour, places.size()));
        return places;
    }

    private static int[] colours(Map<Integer, Integer> places) {
        var colours = new int[places.size()];
        places.forEach((colour, place) -> colours[place] = colour);
        return colours;
    }

    private static int nearest(int colour, Map<Integer, Integer> places) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Integer, Integer> other : places.entrySet()) {
            int distance = distance(colour, other.getKey());
            if (distance < least) {
                least = distance;
                best = other.getValue();
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int off = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += off * off;
        }
        return sum;
    }
}
