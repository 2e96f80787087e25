package org.septel.web;

import java.util.Locale;
import org.septel.archive.search.meaning.Embedder;

/// A model that knows words alone: texts are near that share words, and *strike* and *walkout* are one.
final class WordNumbers implements Embedder {

    @Override
    public String model() {
        return "words";
    }

    @Override
    public int dimensions() {
        return 256;
    }

    @Override
    public float[] embed(String passage) {
        float[] numbers = new float[dimensions()];
        double squares = 0;
        for (String word : passage.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            String same = word.equals("walkout") ? "strike" : word;
            numbers[Math.floorMod(same.hashCode() * 31, numbers.length)] += 1;
        }
        for (float number : numbers) {
            squares += number * number;
        }
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] /= (float) Math.sqrt(squares);
        }
        return numbers;
    }
}
