package org.septel.benchmarks.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.septel.telegram.CableId;

/// At which place each question's right answer stands in one ranking, from 1; 0 where it is not among the first ten.
///
/// @param way    the ranking
/// @param places in the order of the questions
record Ranks(String way, List<KnownItem> questions, int[] places) {

    static final int DEPTH = 10;

    private static final int DRAWS = 10_000;
    private static final long SEED = 4634;

    /// What a place is worth; the mean of it is MRR@10.
    static double reciprocal(int place) {
        return place == 0 ? 0 : 1.0 / place;
    }

    /// What a place is worth; the mean of it is recall@10.
    static double found(int place) {
        return place == 0 ? 0 : 1;
    }

    double mean(IntToDoubleFunction worth) {
        return Arrays.stream(places).mapToDouble(worth).average().orElse(0);
    }

    /// Those of some questions.
    Ranks of(List<KnownItem> some) {
        int[] kept =
                some.stream().mapToInt(item -> places[questions.indexOf(item)]).toArray();
        return new Ranks(way, some, kept);
    }

    /// The middle 95 % of the mean when cables are drawn anew, each with all its questions: questions about one cable
    /// are no independent witnesses.
    double[] interval(IntToDoubleFunction worth) {
        double[] values = Arrays.stream(places).mapToDouble(worth).toArray();
        return interval(values);
    }

    /// The same of how much more the mean is than in another ranking.
    double[] gain(Ranks other, IntToDoubleFunction worth) {
        double[] values = new double[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = worth.applyAsDouble(places[i]) - worth.applyAsDouble(other.places[i]);
        }
        return interval(values);
    }

    private double[] interval(double[] values) {
        Map<CableId, List<Double>> byCable = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            byCable.computeIfAbsent(questions.get(i).id(), id -> new ArrayList<>())
                    .add(values[i]);
        }
        List<List<Double>> cables = List.copyOf(byCable.values());
        var random = new Random(SEED);
        double[] means = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            int drawn = 0;
            for (int i = 0; i < cables.size(); i++) {
                for (double value : cables.get(random.nextInt(cables.size()))) {
                    sum += value;
                    drawn++;
                }
            }
            means[draw] = sum / drawn;
        }
        Arrays.sort(means);
        return new double[] {means[DRAWS / 40], means[DRAWS - 1 - DRAWS / 40]};
    }
}
