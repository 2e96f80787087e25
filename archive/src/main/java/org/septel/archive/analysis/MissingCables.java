package org.septel.archive.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.septel.archive.analysis.SerialYear.Window;
import org.septel.archive.cable.CableFacts;
import org.septel.archive.cable.CableFacts.Cited;
import org.septel.archive.cable.ContentHash;
import org.septel.telegram.CableId;

/// Telegrams that others refer to and that are not held. Hand over what is held, all of it, and what cites, in any
/// order.
public final class MissingCables {

    /// A telegram may be cited on the day it was sent; clocks and dates of records are off by one now and then.
    private static final int GRACE_DAYS = 1;

    private final Serials serials = new Serials();
    private final Map<CableId, List<Citing>> cited = new HashMap<>();
    private long cables;
    private long references;

    /// A cable that refers to one that is not held.
    ///
    /// @param content hash of its text, in which `cited.start()` lies
    public record Citing(CableId id, ContentHash content, Optional<LocalDate> day, Cited cited) {}

    /// How sure it is that there is such a telegram.
    public enum Strength {
        /// several cables name it, or one does and its number lies among those that are held
        FIRM,
        /// one cable names it, and nothing held shows that its post came so far that year
        LIKELY,
        /// it is named as sent after a cable that cites it, or its post is unknown: a slip of the pen, or of ours
        DOUBTFUL;

        /// As written in exports: `firm`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One telegram that is not held.
    ///
    /// @param from   the first day on which it can have been sent
    /// @param to     the last; before `from` where what is known disagrees
    /// @param citing in the order of their days
    public record Missing(CableId id, Strength strength, LocalDate from, LocalDate to, List<Citing> citing) {

        public Missing {
            citing = List.copyOf(citing);
        }
    }

    public void held(CableFacts facts) {
        serials.held(facts);
    }

    public void citing(CableFacts facts) {
        cables++;
        for (Cited one : facts.cited()) {
            references++;
            cited.computeIfAbsent(one.id(), _ -> new ArrayList<>(1))
                    .add(new Citing(facts.id(), facts.content(), facts.day(), one));
        }
    }

    /// How many cables were looked at for what they cite.
    public long cables() {
        return cables;
    }

    /// How many telegrams they cite, counted once for each cable that cites.
    public long references() {
        return references;
    }

    /// How many of these references lead to a cable that is held.
    public long referencesToHeld() {
        return cited.entrySet().stream()
                .filter(one -> serials.isHeld(one.getKey()))
                .mapToLong(one -> one.getValue().size())
                .sum();
    }

    /// The most cited first.
    ///
    /// @param posts whether a post of this code is known
    public List<Missing> found(Predicate<String> posts) {
        return cited.entrySet().stream()
                .filter(entry -> !serials.isHeld(entry.getKey()))
                .map(entry -> missing(entry.getKey(), entry.getValue(), posts))
                .sorted(Comparator.comparing(Missing::strength)
                        .thenComparingInt(one -> -one.citing().size())
                        .thenComparing(Missing::id))
                .toList();
    }

    private Missing missing(CableId id, List<Citing> citing, Predicate<String> posts) {
        List<Citing> ordered = citing.stream()
                .sorted(Comparator.comparing((Citing one) -> one.day().orElse(LocalDate.MAX))
                        .thenComparing(Citing::id))
                .toList();
        Optional<SerialYear> year = serials.of(id);
        Window window = year.map(numbers -> numbers.window(id.number()))
                .orElseGet(() -> new Window(LocalDate.of(id.year(), 1, 1), LocalDate.of(id.year(), 12, 31)));
        Optional<LocalDate> firstCited = ordered.getFirst().day();
        LocalDate to = firstCited.filter(day -> day.isBefore(window.to())).orElseGet(window::to);
        boolean early = to.plusDays(GRACE_DAYS).isBefore(window.from());
        boolean reached =
                year.filter(numbers -> id.number() <= numbers.highestHeld()).isPresent();
        Strength strength = early || !posts.test(id.post())
                ? Strength.DOUBTFUL
                : reached || 1 < ordered.size() ? Strength.FIRM : Strength.LIKELY;
        LocalDate end = !early && to.isBefore(window.from()) ? window.from() : to;
        return new Missing(id, strength, window.from(), end, ordered);
    }
}
