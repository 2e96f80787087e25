package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.septel.archive.cable.CableFacts;
import org.septel.telegram.CableId;

/// The running numbers of telegrams from one sender to one addressee, which begin again behind 9999 at no day in
/// particular.
///
/// Telegrams are put in the order of their days, each number is taken as the nearest to those before, up or down, and
/// those far off the longest run that never falls are left out. Where the next telegram is more than 200 days
/// later nobody can say how often the count went round, and a new stretch begins.
public final class ChannelSerials {

    private static final int ROUND = 10_000;

    /// After so many days a count may have gone round unseen.
    private static final int FAR_DAYS = 200;

    private static final int LOOKED_BACK = 5;

    /// By so much a number may be out of the order of days: it was given to a draft that was sent later.
    private static final int NEAR = 50;

    private static final int DAY_SECONDS = 86_400;

    private final Map<Channel, List<Numbered>> channels = new HashMap<>();
    private final Map<Channel, Set<String>> addresses = new HashMap<>();
    private long undated;

    private record Channel(String sender, String addressee) {}

    private record Numbered(long at, int serial, CableId id) {

        LocalDate day() {
            return LocalDate.ofEpochDay(Math.floorDiv(at, (long) DAY_SECONDS));
        }
    }

    /// A stretch of one channel in which the count can be followed.
    ///
    /// @param addresses how the addressee is written
    /// @param known   telegrams that are held and carry a number
    /// @param given   numbers from the first to the last, both included: so many telegrams were sent at least
    /// @param rounds  how often the count began again
    /// @param first   the day of the lowest number
    /// @param last    the day of the highest
    /// @param longest the longest run of numbers that are not known
    /// @param unfit   numbers that do not fit the order of the days
    public record Stretch(
            String sender,
            String addressee,
            Set<String> addresses,
            LocalDate first,
            LocalDate last,
            int known,
            int given,
            int rounds,
            int longest,
            int unfit) {

        public int missing() {
            return given - known;
        }
    }

    /// @param addressee resolves an address to a name
    public void take(CableFacts facts, UnaryOperator<String> addressee) {
        for (CableFacts.Addressed addressed : facts.addressees()) {
            if (addressed.serial().filter(serial -> 0 < serial).isEmpty()) {
                continue;
            }
            if (facts.created().isEmpty()) {
                undated++;
                continue;
            }
            var channel = new Channel(facts.id().post(), addressee.apply(addressed.address()));
            addresses.computeIfAbsent(channel, _ -> new TreeSet<>()).add(addressed.address());
            channels.computeIfAbsent(channel, _ -> new ArrayList<>())
                    .add(new Numbered(
                            facts.created().get().getEpochSecond(),
                            addressed.serial().get(),
                            facts.id()));
        }
    }

    /// How many numbers stand on cables without a date, which no order can be put in.
    public long undated() {
        return undated;
    }

    /// Every stretch with at least two numbers, those with most numbers missing first.
    public List<Stretch> stretches() {
        var found = new ArrayList<Stretch>();
        channels.forEach((channel, numbers) -> {
            numbers.sort(Comparator.comparingLong(Numbered::at).thenComparing(Numbered::id));
            int start = 0;
            for (int i = 1; i <= numbers.size(); i++) {
                if (i == numbers.size() || far(numbers.get(i - 1), numbers.get(i))) {
                    add(found, channel, numbers.subList(start, i));
                    start = i;
                }
            }
        });
        found.sort(Comparator.comparingInt((Stretch stretch) -> -stretch.missing())
                .thenComparing(Stretch::sender)
                .thenComparing(Stretch::addressee)
                .thenComparing(Stretch::first));
        return found;
    }

    private static boolean far(Numbered one, Numbered next) {
        return (long) FAR_DAYS * DAY_SECONDS < next.at() - one.at();
    }

    private void add(List<Stretch> found, Channel channel, List<Numbered> numbers) {
        var counts = new TreeMap<Integer, LocalDate>();
        int[] counted = counted(numbers);
        int[] run = LongestRun.places(counted);
        int next = 0;
        for (int i = 0; i < counted.length; i++) {
            int before = counted[run[Math.max(0, next - 1)]];
            int after = counted[run[Math.min(next, run.length - 1)]];
            if (before - NEAR <= counted[i] && counted[i] <= after + NEAR) {
                counts.put(counted[i], numbers.get(i).day());
            }
            next += next < run.length && run[next] == i ? 1 : 0;
        }
        if (counts.size() < 2) {
            return;
        }
        int longest = 0;
        int lower = counts.firstKey();
        for (int number : counts.keySet()) {
            longest = Math.max(longest, number - lower - 1);
            lower = number;
        }
        int first = counts.firstKey();
        int last = counts.lastKey();
        found.add(new Stretch(
                channel.sender(),
                channel.addressee(),
                addresses.getOrDefault(channel, Set.of()),
                counts.firstEntry().getValue(),
                counts.lastEntry().getValue(),
                counts.size(),
                last - first + 1,
                Math.floorDiv(last, ROUND) - Math.floorDiv(first, ROUND),
                longest,
                numbers.size() - counts.size()));
    }

    /// The numbers with their rounds: each the nearest, up or down, to the middle one of the last few, so that one
    /// that was read wrong moves no other.
    private static int[] counted(List<Numbered> numbers) {
        int[] counted = new int[numbers.size()];
        for (int i = 0; i < counted.length; i++) {
            int[] last = Arrays.copyOfRange(counted, Math.max(0, i - LOOKED_BACK), i);
            Arrays.sort(last);
            int reference = i == 0 ? numbers.getFirst().serial() : last[last.length / 2];
            int step = Math.floorMod(numbers.get(i).serial() - reference, ROUND);
            counted[i] = reference + (ROUND / 2 < step ? step - ROUND : step);
        }
        return counted;
    }
}
