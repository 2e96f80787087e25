package org.septel.archive.analysis;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.search.Field;
import org.septel.archive.search.Query;
import org.septel.telegram.Element.AddresseeLine.Role;
import org.septel.telegram.Precedence;

/// Who wrote to whom, how urgently, and when more than usual.
public final class Traffic {

    /// Who sent fewer than that has no usual rate.
    static final int LEAST_FOR_BURSTS = 30;

    /// A burst that weighs less may be chance: of 200 years by chance alone at most 4 had one.
    static final double LEAST_WEIGHT = 10;

    /// In so many spellings of an address it can be asked for.
    private static final int MOST_SPELLINGS = 8;

    /// After so many days without a cable a new stretch begins, with a usual rate of its own.
    private static final int SILENT_DAYS = 200;

    private final UnaryOperator<String> addressee;
    private final Map<Pair, Flow> flows = new HashMap<>();
    private final Map<String, Set<String>> addresses = new HashMap<>();
    private final Map<String, Integer> sent = new TreeMap<>();
    private final Map<String, TreeMap<LocalDate, Integer>> days = new HashMap<>();
    private final Map<YearOf, Flow> years =
            new TreeMap<>(Comparator.comparing(YearOf::sender).thenComparingInt(YearOf::year));
    private final Map<Integer, EnumMap<Precedence, Integer>> hours = new TreeMap<>();
    private long cables;
    private long undated;
    private long timeless;
    private long unaddressed;

    /// From a sender to an addressee.
    record Pair(String sender, String addressee) {}

    /// A sender in a year.
    record YearOf(String sender, int year) {}

    /// What went along one way.
    static final class Flow {
        private int action;
        private int info;
        private int urgent;
        private int graded;
        private Optional<LocalDate> first = Optional.empty();
        private Optional<LocalDate> last = Optional.empty();

        int action() {
            return action;
        }

        int info() {
            return info;
        }

        int all() {
            return action + info;
        }

        /// Those of IMMEDIATE precedence and above.
        int urgent() {
            return urgent;
        }

        /// Those of a known precedence.
        int graded() {
            return graded;
        }

        Optional<LocalDate> first() {
            return first;
        }

        Optional<LocalDate> last() {
            return last;
        }

        private void add(Flow other) {
            action += other.action;
            info += other.info;
            graded += other.graded;
            urgent += other.urgent;
            meet(other.first);
            meet(other.last);
        }

        private void meet(Optional<LocalDate> day) {
            if (day.isPresent()) {
                first = first.filter(one -> one.isBefore(day.get())).or(() -> day);
                last = last.filter(one -> one.isAfter(day.get())).or(() -> day);
            }
        }

        private void add(Role role, Optional<Precedence> precedence, Optional<LocalDate> day) {
            action += role == Role.ACTION ? 1 : 0;
            info += role == Role.INFO ? 1 : 0;
            graded += precedence.isPresent() ? 1 : 0;
            urgent += precedence
                            .filter(one -> Precedence.IMMEDIATE.compareTo(one) <= 0)
                            .isPresent()
                    ? 1
                    : 0;
            meet(day);
        }
    }

    /// Days on which one sender sent more than usual.
    record Busy(String sender, LocalDate from, LocalDate to, Bursts.Burst burst) {}

    /// @param addressee resolves an address to a name
    public Traffic(UnaryOperator<String> addressee) {
        this.addressee = addressee;
    }

    public void take(CableFacts facts) {
        cables++;
        String sender = facts.id().post();
        sent.merge(sender, 1, Integer::sum);
        Optional<LocalDate> day = facts.day();
        var seen = new HashSet<String>();
        for (CableFacts.Addressed addressed : facts.addressees()) {
            String to = addressee.apply(addressed.address());
            if (addressed.role() != Role.EXEMPT && seen.add(to)) {
                addresses.computeIfAbsent(to, _ -> new TreeSet<>()).add(addressed.address());
                flows.computeIfAbsent(new Pair(sender, to), _ -> new Flow())
                        .add(addressed.role(), addressed.precedence().or(facts::precedence), day);
            }
        }
        unaddressed += seen.isEmpty() ? 1 : 0;
        if (day.isEmpty()) {
            undated++;
            return;
        }
        days.computeIfAbsent(sender, _ -> new TreeMap<>()).merge(day.get(), 1, Integer::sum);
        years.computeIfAbsent(new YearOf(sender, day.get().getYear()), _ -> new Flow())
                .add(Role.ACTION, facts.precedence(), day);
        LocalTime time = LocalTime.ofInstant(facts.created().orElseThrow(), ZoneOffset.UTC);
        if (time.equals(LocalTime.MIDNIGHT) || facts.precedence().isEmpty()) {
            timeless++;
        } else {
            hours.computeIfAbsent(time.getHour(), _ -> new EnumMap<>(Precedence.class))
                    .merge(facts.precedence().get(), 1, Integer::sum);
        }
    }

    long cables() {
        return cables;
    }

    long undated() {
        return undated;
    }

    /// Cables with a date and without a time or a precedence.
    long timeless() {
        return timeless;
    }

    long unaddressed() {
        return unaddressed;
    }

    /// The busiest ways first.
    List<Map.Entry<Pair, Flow>> flows() {
        return flows.entrySet().stream()
                .sorted(Map.Entry.<Pair, Flow>comparingByValue((one, other) -> Integer.compare(other.all(), one.all()))
                        .thenComparing(way -> way.getKey().sender())
                        .thenComparing(way -> way.getKey().addressee()))
                .toList();
    }

    /// What went to each addressee, whoever sent it, the busiest first.
    Map<String, Flow> toEach() {
        Map<String, Flow> sums = new HashMap<>();
        flows.forEach((pair, flow) ->
                sums.computeIfAbsent(pair.addressee(), _ -> new Flow()).add(flow));
        var sorted = new LinkedHashMap<String, Flow>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Flow>comparingByValue(
                                (one, other) -> Integer.compare(other.all(), one.all()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(sum -> sorted.put(sum.getKey(), sum.getValue()));
        return sorted;
    }

    /// The cables to an addressee, within a query; empty where no query of a length that people read finds them.
    Optional<Query> cablesTo(String name, Links links) {
        return spelt(name).flatMap(Links::addressed).map(links::where);
    }

    /// How many cables each sender sent.
    Map<String, Integer> sent() {
        return sent;
    }

    /// The cables that went one way, within a query; empty where no query of a length that people read finds them.
    Optional<Query> cables(Pair pair, Links links) {
        return spelt(pair.addressee()).flatMap(Links::addressed).map(to -> links.where(Links.post(pair.sender()), to));
    }

    /// Those of them that one was to act on; empty as above.
    Optional<Query> toAct(Pair pair, Links links) {
        return spelt(pair.addressee())
                .flatMap(spelt -> Links.either(Field.TO, spelt))
                .map(to -> links.where(Links.post(pair.sender()), to));
    }

    /// Those of them that one was to know of alone; empty as above.
    Optional<Query> toKnow(Pair pair, Links links) {
        return spelt(pair.addressee())
                .flatMap(spelt -> Links.either(Field.TO, spelt)
                        .flatMap(to -> Links.either(Field.INFO, spelt)
                                .map(info -> links.where(Links.post(pair.sender()), info, new Query.Not(to)))));
    }

    private Optional<Set<String>> spelt(String name) {
        return Optional.ofNullable(addresses.get(name)).filter(spelt -> spelt.size() <= MOST_SPELLINGS);
    }

    Map<YearOf, Flow> years() {
        return years;
    }

    Map<Integer, EnumMap<Precedence, Integer>> hours() {
        return hours;
    }

    /// The heaviest first.
    List<Busy> bursts() {
        var found = new ArrayList<Busy>();
        days.forEach((sender, counts) -> stretches(counts).forEach(stretch -> bursts(found, sender, stretch)));
        found.sort(Comparator.comparingDouble((Busy busy) -> -busy.burst().weight())
                .thenComparing(Busy::sender));
        return found;
    }

    /// The days of a sender, cut where it is silent for so long that the archive, and not the sender, may be.
    private static List<NavigableMap<LocalDate, Integer>> stretches(NavigableMap<LocalDate, Integer> counts) {
        var found = new ArrayList<NavigableMap<LocalDate, Integer>>();
        LocalDate start = counts.firstKey();
        LocalDate before = start;
        for (LocalDate day : counts.keySet()) {
            if (before.plusDays(SILENT_DAYS).isBefore(day)) {
                found.add(counts.subMap(start, true, before, true));
                start = day;
            }
            before = day;
        }
        found.add(counts.subMap(start, true, before, true));
        return found;
    }

    private static void bursts(List<Busy> found, String sender, NavigableMap<LocalDate, Integer> counts) {
        LocalDate first = counts.firstKey();
        long span = counts.lastKey().toEpochDay() - first.toEpochDay() + 1;
        long sent = counts.values().stream().mapToLong(Integer::longValue).sum();
        if (sent < LEAST_FOR_BURSTS) {
            return;
        }
        int[] perDay = new int[Math.toIntExact(span)];
        counts.forEach((day, count) -> perDay[(int) (day.toEpochDay() - first.toEpochDay())] = count);
        Bursts.in(perDay).stream()
                .filter(burst -> LEAST_WEIGHT <= burst.weight())
                .forEach(burst -> found.add(
                        new Busy(sender, first.plusDays(burst.first()), first.plusDays(burst.last()), burst)));
    }

    /// Who writes to whom, senders by the name that `names` gives their code.
    Network network(UnaryOperator<String> names) {
        Map<String, Map<String, Integer>> weights = new HashMap<>();
        flows.forEach((pair, flow) -> weights.computeIfAbsent(names.apply(pair.sender()), _ -> new HashMap<>())
                .merge(pair.addressee(), flow.all(), Integer::sum));
        return new Network(weights);
    }
}
