package org.septel.archive.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.septel.archive.analysis.SerialYear.State;
import org.septel.archive.analysis.Serials.PostYear;
import org.septel.archive.cable.CableFacts;

/// What is held and what is missing of the numbers that posts give their telegrams. First hand over what the question
/// is about and, in any order, everything that is held.
public final class SerialGaps {

    private final Serials serials = new Serials();
    private final ChannelSerials channels = new ChannelSerials();
    private final Set<PostYear> asked = new HashSet<>();
    private final UnaryOperator<String> addressee;
    private long cables;

    /// @param addressee resolves an address to a name
    public SerialGaps(UnaryOperator<String> addressee) {
        this.addressee = addressee;
    }

    /// A month of which fewer numbers are known than chance leaves unknown.
    ///
    /// @param given   numbers that were likely given in it
    /// @param known   those that are known
    /// @param chance  how likely at most so few are, at the rate of the whole year
    public record Thin(PostYear postYear, YearMonth month, int given, int known, double chance) {}

    /// A cable of a post and year that is asked about.
    public void asked(CableFacts facts) {
        cables++;
        asked.add(PostYear.of(facts.id()));
    }

    /// A cable that is held, whatever was asked.
    public void held(CableFacts facts) {
        serials.held(facts);
        channels.take(facts, addressee);
        facts.cited().stream()
                .filter(cited -> cited.where() != CableFacts.Cited.Where.RECORD)
                .forEach(cited -> serials.cited(cited.id()));
    }

    long cables() {
        return cables;
    }

    /// Of the posts and years that are asked about.
    List<ChannelSerials.Stretch> stretches() {
        return channels.stretches().stream()
                .filter(stretch -> asked.contains(
                                new PostYear(stretch.sender(), stretch.first().getYear()))
                        || asked.contains(
                                new PostYear(stretch.sender(), stretch.last().getYear())))
                .toList();
    }

    /// Running numbers on cables without a date.
    long undated() {
        return channels.undated();
    }

    /// By post and year.
    Map<PostYear, SerialYear> years() {
        var found = new TreeMap<PostYear, SerialYear>();
        asked.forEach(postYear -> {
            SerialYear year = serials.years().get(postYear);
            if (year != null) {
                found.put(postYear, year);
            }
        });
        return found;
    }

    /// Numbers that may be taken for real: a cited number far beyond those that are held is a slip, and would spoil
    /// every sum.
    static List<Integer> believed(SerialYear year) {
        int highest = year.highestHeld();
        int most = highest + Math.max(50, highest / 2);
        return year.numbers().stream().filter(number -> number <= most).toList();
    }

    /// How many numbers some posts and years gave together; empty where none of theirs is known.
    static Optional<Estimate> given(Collection<SerialYear> years) {
        List<Estimate> estimates = years.stream()
                .map(SerialGaps::believed)
                .filter(numbers -> !numbers.isEmpty())
                .map(numbers -> Estimate.of(numbers.getLast(), numbers.size()))
                .toList();
        return estimates.isEmpty() ? Optional.empty() : Optional.of(Estimate.sum(estimates));
    }

    /// Months that are thinner than chance makes them, over all posts and years.
    ///
    /// A test at the 5 % level, divided by the number of months looked at (Bonferroni).
    List<Thin> thin() {
        var tested = new ArrayList<Thin>();
        years().forEach((postYear, year) -> {
            List<Integer> numbers = believed(year);
            var clock = new SerialClock(year);
            if (clock.isEmpty() || year.count(State.HELD) == 0) {
                return;
            }
            double share = (double) numbers.size() / numbers.getLast();
            YearMonth last = YearMonth.from(clock.lastDay());
            for (YearMonth month = YearMonth.of(postYear.year(), 1);
                    !month.isAfter(last);
                    month = month.plusMonths(1)) {
                int from = (int) Math.round(clock.count(month.atDay(1).minusDays(1)));
                int to = (int) Math.round(clock.count(month.atEndOfMonth()));
                int known = (int) numbers.stream()
                        .filter(number -> from < number && number <= to)
                        .count();
                if (from < to) {
                    tested.add(new Thin(postYear, month, to - from, known, Chance.atMost(known, to - from, share)));
                }
            }
        });
        double level = 0.05 / Math.max(1, tested.size());
        return tested.stream()
                .filter(month -> month.chance() < level)
                .sorted(Comparator.comparing(Thin::month).thenComparing(Thin::postYear))
                .toList();
    }

    /// The days between which the numbers of a run were given.
    static SerialYear.Window window(SerialYear year, MissingRuns.Run run) {
        LocalDate from = year.window(run.first()).from();
        LocalDate to = year.window(run.last()).to();
        return new SerialYear.Window(from, to);
    }
}
