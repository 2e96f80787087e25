package org.septel.benchmarks.meaning;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.septel.archive.Archive;
import org.septel.archive.ArchiveSettings;
import org.septel.archive.ReadingRoom;
import org.septel.archive.access.Clearance;
import org.septel.archive.search.Hit;
import org.septel.archive.search.Query;
import org.septel.archive.search.QueryParser;
import org.septel.archive.search.Ranking;
import org.septel.archive.search.SearchRequest;
import org.septel.archive.search.SearchRequest.Sort;
import org.septel.archive.search.meaning.Embedder;
import org.septel.telegram.CableId;

/// `KnownItemReport ARCHIVE`: asks an archive with vectors the questions of the list in four rankings, and prints how
/// well each finds the one right answer.
public final class KnownItemReport {

    private enum Way {
        WORDS("words"),
        SOME_WORDS("any word"),
        MEANING("meaning"),
        HYBRID("hybrid");

        private final String title;

        Way(String title) {
            this.title = title;
        }
    }

    private final ReadingRoom room;

    private KnownItemReport(ReadingRoom room) {
        this.room = room;
    }

    public static void main(String[] arguments) throws Exception {
        Optional<Embedder> model = ServiceLoader.load(Embedder.class).findFirst();
        ArchiveSettings settings = ArchiveSettings.at(Path.of(arguments[0])).with(() -> model);
        try (Archive archive = Archive.open(settings)) {
            ReadingRoom room = archive.room(Clearance.ALL);
            List<KnownItem> held = KnownItem.all().stream()
                    .filter(item -> room.holds(item.id()))
                    .toList();
            System.out.printf(
                    "%d of %d questions have their cable among the %,d here%n",
                    held.size(), KnownItem.all().size(), room.size());
            new KnownItemReport(room).print(held);
        }
    }

    private void print(List<KnownItem> questions) {
        List<Ranks> ranks = Arrays.stream(Way.values())
                .map(way -> new Ranks(way.title, questions, places(way, questions)))
                .toList();
        List<KnownItem> tuning = tuning(questions);
        List<KnownItem> rest =
                questions.stream().filter(item -> !tuning.contains(item)).toList();
        print("all questions", questions, ranks);
        print("the half by which ranking was set", tuning, ranks);
        print("the other half", rest, ranks);
        System.out.printf("%nplaces by words, any word, meaning and hybrid%n");
        for (KnownItem item : questions) {
            int at = questions.indexOf(item);
            String places = ranks.stream()
                    .map(way -> "%3s".formatted(way.places()[at] == 0 ? "-" : way.places()[at]))
                    .collect(Collectors.joining());
            System.out.println(places + "  " + item.id() + "  " + item.question());
        }
    }

    private static void print(String title, List<KnownItem> questions, List<Ranks> all) {
        System.out.printf("%n%s: %d%n", title, questions.size());
        System.out.printf("%-10s %-26s %-26s%n", "", "MRR@10", "recall@10");
        List<Ranks> some = all.stream().map(ranks -> ranks.of(questions)).toList();
        for (Ranks ranks : some) {
            System.out.printf(
                    "%-10s %-26s %-26s%n", ranks.way(), value(ranks, Ranks::reciprocal), value(ranks, Ranks::found));
        }
        Ranks hybrid = some.getLast();
        for (Ranks ranks : some.subList(0, some.size() - 1)) {
            double[] mrr = hybrid.gain(ranks, Ranks::reciprocal);
            double[] recall = hybrid.gain(ranks, Ranks::found);
            System.out.printf(
                    "hybrid more than %-9s MRR@10 by %.3f to %.3f, recall@10 by %.3f to %.3f%n",
                    ranks.way(), mrr[0], mrr[1], recall[0], recall[1]);
        }
    }

    private static String value(Ranks ranks, IntToDoubleFunction worth) {
        double[] interval = ranks.interval(worth);
        return "%.3f (%.3f to %.3f)".formatted(ranks.mean(worth), interval[0], interval[1]);
    }

    /// The questions of every other cable.
    private static List<KnownItem> tuning(List<KnownItem> questions) {
        List<CableId> cables = questions.stream().map(KnownItem::id).distinct().toList();
        Set<CableId> odd = new HashSet<>();
        for (int i = 0; i < cables.size(); i += 2) {
            odd.add(cables.get(i));
        }
        return questions.stream().filter(item -> odd.contains(item.id())).toList();
    }

    private int[] places(Way way, List<KnownItem> questions) {
        return questions.stream().mapToInt(item -> place(way, item)).toArray();
    }

    private int place(Way way, KnownItem item) {
        Query asked = new QueryParser().parse(item.question());
        Query query = switch (way) {
            case SOME_WORDS -> asked instanceof Query.And(List<Query> words) ? new Query.Or(words) : asked;
            case WORDS, MEANING, HYBRID -> asked;
        };
        Ranking ranking = switch (way) {
            case WORDS, SOME_WORDS -> Ranking.WORDS;
            case MEANING -> Ranking.MEANING;
            case HYBRID -> Ranking.HYBRID;
        };
        var request = new SearchRequest(query, Ranks.DEPTH, Optional.empty(), Sort.RELEVANCE, false, ranking);
        List<CableId> found = room.search(request).hits().stream().map(Hit::id).toList();
        return 1 + found.indexOf(item.id());
    }
}
