package org.septel.archive.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who writes to whom, weighted by how many telegrams.
///
/// @param weights of each sender, the telegrams to each addressee
public record Network(Map<String, Map<String, Integer>> weights) {

    private static final double DAMPING = 0.85;
    private static final int MOST_ROUNDS = 200;
    private static final double EXACT = 1e-10;

    /// One party.
    ///
    /// @param sent     telegrams, counted once for each addressee
    /// @param partners with whom it has telegrams, in either direction
    /// @param rank     its PageRank: the share of time that one spends there who goes from sender to addressee by
    ///     the telegrams at hand, and one time in seven anywhere
    public record Party(String name, long sent, long received, int partners, double rank) {}

    /// Every party, the highest rank first.
    public List<Party> parties() {
        List<String> names = names();
        double[] ranks = ranks(names);
        Map<String, Long> received = new HashMap<>();
        Map<String, TreeSet<String>> partners = new HashMap<>();
        weights.forEach((sender, to) -> to.forEach((addressee, count) -> {
            received.merge(addressee, (long) count, Long::sum);
            partners.computeIfAbsent(sender, _ -> new TreeSet<>()).add(addressee);
            partners.computeIfAbsent(addressee, _ -> new TreeSet<>()).add(sender);
        }));
        Party[] parties = new Party[names.size()];
        Arrays.setAll(parties, i -> {
            String name = names.get(i);
            return new Party(
                    name,
                    weights.getOrDefault(name, Map.of()).values().stream()
                            .mapToLong(Integer::longValue)
                            .sum(),
                    received.getOrDefault(name, 0L),
                    partners.getOrDefault(name, new TreeSet<>()).size(),
                    ranks[i]);
        });
        return Arrays.stream(parties)
                .sorted((one, other) -> one.rank() == other.rank()
                        ? one.name().compareTo(other.name())
                        : Double.compare(other.rank(), one.rank()))
                .toList();
    }

    private List<String> names() {
        var names = new TreeSet<>(weights.keySet());
        weights.values().forEach(to -> names.addAll(to.keySet()));
        return List.copyOf(names);
    }

    private double[] ranks(List<String> names) {
        int size = names.size();
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < size; i++) {
            places.put(names.get(i), i);
        }
        double[] rank = new double[size];
        Arrays.fill(rank, 1.0 / Math.max(1, size));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] next = new double[size];
            double silent = 0;
            for (int from = 0; from < size; from++) {
                Map<String, Integer> to = weights.getOrDefault(names.get(from), Map.of());
                long sum = to.values().stream().mapToLong(Integer::longValue).sum();
                if (sum == 0) {
                    silent += rank[from];
                }
                double share = rank[from] / Math.max(1, sum);
                to.forEach((addressee, count) -> next[places.getOrDefault(addressee, 0)] += share * count);
            }
            double moved = 0;
            for (int i = 0; i < size; i++) {
                next[i] = (1 - DAMPING) / size + DAMPING * (next[i] + silent / size);
                moved += Math.abs(next[i] - rank[i]);
            }
            rank = next;
            if (moved < EXACT) {
                break;
            }
        }
        return rank;
    }

    /// The part of all telegrams that goes between two parties in both directions: 1 where everybody gets as many
    /// from each as they send them.
    public double reciprocity() {
        long all = 0;
        long both = 0;
        for (var sender : weights.entrySet()) {
            for (var to : sender.getValue().entrySet()) {
                all += to.getValue();
                both += Math.min(
                        to.getValue(),
                        weights.getOrDefault(to.getKey(), Map.of()).getOrDefault(sender.getKey(), 0));
            }
        }
        return all == 0 ? Double.NaN : (double) both / all;
    }

    /// As GraphML, for programs that draw networks.
    public String graphml() {
        var xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="name" for="node" attr.name="name" attr.type="string"/>
                <key id="rank" for="node" attr.name="pagerank" attr.type="double"/>
                <key id="telegrams" for="edge" attr.name="telegrams" attr.type="int"/>
                <graph id="traffic" edgedefault="directed">
                """);
        Map<String, String> ids = new TreeMap<>();
        for (Party party : parties()) {
            String id = "n" + ids.size();
            ids.put(party.name(), id);
            xml.append("<node id=\"%s\"><data key=\"name\">%s</data><data key=\"rank\">%s</data></node>\n"
                    .formatted(id, escaped(party.name()), party.rank()));
        }
        new TreeMap<>(weights)
                .forEach((sender, to) -> new TreeMap<>(to)
                        .forEach((addressee, count) -> xml.append(
                                "<edge source=\"%s\" target=\"%s\"><data key=\"telegrams\">%d</data></edge>\n"
                                        .formatted(ids.get(sender), ids.get(addressee), count))));
        return xml.append("</graph>\n</graphml>\n").toString();
    }

    /// As XML 1.0 can hold it.
    private static String escaped(String text) {
        var safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed =
                            ' ' <= point && point != 0xFFFE && point != 0xFFFF && !(0xD800 <= point && point <= 0xDFFF);
                    safe.appendCodePoint(allowed ? point : 0xFFFD);
                }
            }
        });
        return safe.toString();
    }
}
