package org.septel.archive.search.meaning;

import java.util.Locale;

/// A model that knows words alone, but for a few that it takes for one and the same: texts are near that share words.
public final class WordHash implements Embedder {

    private static final int DIMENSIONS = 1_024;

    @Override
    public String model() {
        return "words";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] embed(String passage) {
        float[] vector = new float[DIMENSIONS];
        for (String word : passage.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
            vector[Math.floorMod(same(word).hashCode() * 31, DIMENSIONS)] += 1;
        }
        double squares = 0;
        for (float number : vector) {
            squares += number * number;
        }
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }

    private static String same(String word) {
        return switch (word) {
            case "strike", "stoppage", "walkout" -> "strike";
            case "port", "harbour", "docks" -> "port";
            default -> word;
        };
    }
}
