package org.septel.samples;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.septel.samples.Draft.Cited;
import org.septel.telegram.CableId;

/// Invents cables: posts, subjects, references among each other, sections, portion marks, some with the faults of real
/// ones.
///
/// The same seed and count give the same cables on every machine. Each says of itself that it is invented.
public final class SampleCables {

    private static final LocalDateTime MODERN = LocalDateTime.of(2003, 1, 6, 8, 0);
    private static final LocalDateTime MODERN_END = LocalDateTime.of(2010, 2, 26, 18, 0);
    private static final LocalDateTime SEVENTIES = LocalDateTime.of(1973, 7, 2, 8, 0);
    private static final LocalDateTime SEVENTIES_END = LocalDateTime.of(1979, 12, 20, 18, 0);

    /// One in so many is of the 1970s.
    private static final int SEVENTIES_SHARE = 5;

    /// One in so many has a fault.
    private static final int FAULT_PERCENT = 18;

    private static final int REMEMBERED = 2_000;

    private final long seed;

    public SampleCables(long seed) {
        this.seed = seed;
    }

    /// So many cables, spread over 1973 to 1979 and 2003 to 2010, in the order of their dates. Lazy: any number fits in
    /// memory.
    public Stream<SampleCable> stream(int count) {
        int old = count / SEVENTIES_SHARE;
        var room = new MessageCentre();
        return LongStream.range(0, count)
                .sequential()
                .mapToObj(index -> index < old
                        ? room.send(index, at(SEVENTIES, SEVENTIES_END, index, old))
                        : room.send(index, at(MODERN, MODERN_END, index - old, count - old)));
    }

    private static LocalDateTime at(LocalDateTime first, LocalDateTime last, long index, long of) {
        long minutes = ChronoUnit.MINUTES.between(first, last);
        return first.plusMinutes(Math.round((double) minutes * index / of));
    }

    /// Remembers what has been sent: serials of each post's year, and the latest cables to cite.
    private final class MessageCentre {

        private final Map<String, Integer> serials = new HashMap<>();
        private final List<Cited> sent = new ArrayList<>();
        private int next;

        SampleCable send(long index, LocalDateTime filed) {
            var dice = new Dice(seed * 0x9E3779B97F4A7C15L + index);
            SamplePost from = SamplePost.pick(dice);
            int serial = serial(dice, from, filed);
            CableId id = CableId.of(filed.getYear(), from.code(), serial);
            Draft draft = new Drafter(dice, from, filed).draft(id, serial, cite(dice, filed));
            String text = Teletype.of(draft).type(draft, dice);
            if (dice.percent(FAULT_PERCENT)) {
                text = dice.pick(List.of(Fault.values())).spoil(text);
            }
            remember(new Cited(id, from));
            return new SampleCable(id, text);
        }

        /// About where the post's count stands on that day of the year, and never one that was given before.
        private int serial(Dice dice, SamplePost from, LocalDateTime filed) {
            int about = from.telegramsOfAYear() * (filed.getDayOfYear() - 1) / 366 + dice.between(1, 9);
            return serials.merge(from.code() + filed.getYear(), about, (last, next) -> Math.max(last + 1, next));
        }

        private List<Cited> cite(Dice dice, LocalDateTime filed) {
            var cited = new ArrayList<Cited>();
            if (dice.percent(45) && !sent.isEmpty()) {
                for (int i = dice.between(1, 3); 0 < i; i--) {
                    int back = dice.tailed(1, 12, sent.size());
                    Cited candidate = sent.get(Math.floorMod(next - back, sent.size()));
                    if (candidate.id().year() + 1 >= filed.getYear() && !cited.contains(candidate)) {
                        cited.add(candidate);
                    }
                }
            }
            if (dice.percent(8)) {
                cited.add(unheld(dice, filed));
            }
            return List.copyOf(cited);
        }

        /// A cable that was sent, and is most likely not among the samples.
        private static Cited unheld(Dice dice, LocalDateTime filed) {
            SamplePost post = SamplePost.pick(dice);
            int sentThatYear = 1 + post.telegramsOfAYear() * (filed.getDayOfYear() - 1) / 366;
            return new Cited(CableId.of(filed.getYear(), post.code(), dice.between(1, sentThatYear)), post);
        }

        private void remember(Cited cable) {
            if (sent.size() < REMEMBERED) {
                sent.add(cable);
            } else {
                sent.set(next, cable);
            }
            next = (next + 1) % REMEMBERED;
        }
    }
}
