package org.septel.benchmarks.search;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.septel.benchmarks.search.Asked.Kind;

/// `SearchReport COUNT SEED ARCHIVE FOLDER [lucene | POSTGRES_URL]`: loads the other engines with the cables that the
/// archive holds, asks all of them the same questions and prints milliseconds. With `lucene` that is the only other
/// one.
public final class SearchReport {

    private static final int QUESTIONS = 300;
    private static final int SAMPLED = 20_000;
    private static final int CLIENTS = 8;

    /// No class of one engine is asked longer, after it has been asked half as long unmeasured.
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(12);

    private static final long TOGETHER = TimeUnit.SECONDS.toNanos(10);

    private SearchReport() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        Path folder = Path.of(arguments[3]);
        List<Engine> engines = engines(Path.of(arguments[2]), folder, 4 < arguments.length ? arguments[4] : "");
        long text;
        List<Listed> sampled;
        try (Stream<Listed> cables = Listed.samples(seed, count)) {
            var random = new Random(seed);
            var kept = new ArrayList<Listed>();
            text = cables.mapToLong(cable -> {
                        if (random.nextInt(count) < SAMPLED) {
                            kept.add(cable);
                        }
                        return cable.text().length();
                    })
                    .sum();
            sampled = kept;
        }
        for (Engine engine : engines) {
            long began = System.nanoTime();
            engine.load(Listed.samples(seed, count));
            System.out.printf(
                    "%-12s loaded in %.0f s, index %.2f of the reading text%n",
                    engine.name(), (System.nanoTime() - began) / 1e9, engine.bytes() / (double) text);
        }
        Map<Kind, List<Asked>> questions = new Questions(sampled).all(QUESTIONS);
        System.out.printf("%n%,d cables, one client, milliseconds%n", count);
        System.out.printf("%-18s %-12s %7s %7s %7s %9s %9s%n", "", "", "p50", "p95", "p99", "questions", "hits");
        for (Kind kind : Kind.values()) {
            Map<String, double[]> seen = new java.util.LinkedHashMap<>();
            for (Engine engine : engines) {
                if (engine.can(kind)) {
                    seen.put(engine.name(), measure(engine, kind, questions.getOrDefault(kind, List.of())));
                }
            }
            double[] ours = seen.get("Septel");
            double[] bare = seen.get("Lucene");
            if (ours != null && bare != null) {
                System.out.printf(
                        "%-18s Septel beside Lucene: p50 %.2f, p95 %.2f times%n",
                        "", at(ours, 50) / at(bare, 50), at(ours, 95) / at(bare, 95));
            }
        }
        together(engines.subList(0, 2), questions);
        for (Engine engine : engines) {
            engine.close();
        }
    }

    /// @param databases `lucene` for none, else where PostgreSQL is; empty where it is not
    private static List<Engine> engines(Path archive, Path folder, String databases) throws Exception {
        List<Engine> engines = new ArrayList<>();
        engines.add(new SeptelEngine(archive));
        engines.add(new LuceneEngine(folder.resolve("lucene")));
        if (!databases.equals("lucene")) {
            engines.add(new SqlEngine(
                    Dialect.SQLITE, DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("cables.db"))));
            if (databases.isEmpty()) {
                System.out.println("PostgreSQL is left out: it is not installed");
            } else {
                engines.add(new SqlEngine(Dialect.POSTGRES, DriverManager.getConnection(databases)));
            }
        }
        return engines;
    }

    /// Milliseconds of each question, in order of size.
    private static double[] measure(Engine engine, Kind kind, List<Asked> questions) throws Exception {
        long until = System.nanoTime() + LONGEST / 2;
        for (int i = 0; System.nanoTime() < until && i < questions.size(); i++) {
            engine.prepare(questions.get(i)).answer();
        }
        until = System.nanoTime() + LONGEST;
        var took = new ArrayList<Double>();
        long hits = 0;
        for (int i = 0; System.nanoTime() < until && i < questions.size(); i++) {
            Engine.Question question = engine.prepare(questions.get(i));
            long began = System.nanoTime();
            hits += question.answer();
            took.add((System.nanoTime() - began) / 1e6);
        }
        double[] sorted =
                took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%-18s %-12s %7.1f %7.1f %7.1f %9d %,9d%n",
                kind,
                engine.name(),
                at(sorted, 50),
                at(sorted, 95),
                at(sorted, 99),
                sorted.length,
                hits / Math.max(1, sorted.length));
        return sorted;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /// Questions of every class that both can answer, by eight clients at once.
    private static void together(List<Engine> engines, Map<Kind, List<Asked>> questions) throws Exception {
        System.out.printf("%n%d clients, questions of all classes but paragraphs%n", CLIENTS);
        Map<Kind, List<Asked>> mixed = new EnumMap<>(questions);
        mixed.remove(Kind.PARAGRAPH);
        mixed.remove(Kind.DEEP_PAGE);
        List<Asked> all = mixed.values().stream().flatMap(List::stream).toList();
        for (Engine engine : engines) {
            var answered = new AtomicLong();
            long until = System.nanoTime() + TOGETHER;
            try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
                Future<?>[] working = new Future<?>[CLIENTS];
                for (int client = 0; client < CLIENTS; client++) {
                    var random = new Random(client);
                    working[client] = clients.submit(() -> {
                        while (System.nanoTime() < until) {
                            engine.prepare(all.get(random.nextInt(all.size()))).answer();
                            answered.incrementAndGet();
                        }
                        return null;
                    });
                }
                for (Future<?> client : Arrays.asList(working)) {
                    client.get();
                }
            }
            System.out.printf("%-12s %.0f answers a second%n", engine.name(), answered.get() / (TOGETHER / 1e9));
        }
    }
}
