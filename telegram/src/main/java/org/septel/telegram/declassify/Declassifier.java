package org.septel.telegram.declassify;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.septel.telegram.Declassification;
import org.septel.telegram.Telegram;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.lexicon.ExecutiveOrder;
import org.septel.telegram.lexicon.Lexicon;

/// Finds when the classification of a telegram ends, by the executive orders 11652 to 13526. Pure, without a clock;
/// immutable and safe for any number of threads. `docs/declassification.md` has the method and its limits.
public final class Declassifier {

    private final Lexicon lexicon;

    public Declassifier(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// When the classification of a telegram ends, by what it says itself.
    public Reckoning reckon(Telegram telegram) {
        return reckon(Markings.of(telegram));
    }

    /// The same for markings that a record mends.
    public Reckoning reckon(Markings markings) {
        Optional<Declassification> term = markings.term();
        if (term.filter(Declassification::isReview).isPresent()) {
            return ended(Status.DECLASSIFIED, term.get().date(), Rule.REVIEWED, Set.of(), markings);
        }
        if (markings.level().filter(level -> !level.isNationalSecurity()).isPresent()) {
            Set<Doubt> doubts = ends(term) ? EnumSet.of(Doubt.TERM_ON_UNCLASSIFIED) : Set.of();
            return ended(Status.NEVER_CLASSIFIED, Optional.empty(), Rule.NOT_CLASSIFIED, doubts, markings);
        }
        if (markings.level().isEmpty()) {
            if (term.filter(Declassification::notApplicable).isPresent()) {
                return ended(Status.NEVER_CLASSIFIED, Optional.empty(), Rule.NOT_APPLICABLE, Set.of(), markings);
            }
            if (!ends(term)) {
                Set<Doubt> doubts = EnumSet.of(Doubt.NO_LEVEL);
                return ended(Status.NOT_COMPUTABLE, Optional.empty(), Rule.NOTHING_STATED, doubts, markings);
            }
        }
        return classified(markings);
    }

    /// Whether a line says anything of an end.
    private static boolean ends(Optional<Declassification> term) {
        return term.filter(says -> says.date().isPresent()
                        || says.event().isPresent()
                        || !says.exemptions().isEmpty())
                .isPresent();
    }

    private static Reckoning ended(
            Status status, Optional<LocalDate> date, Rule rule, Set<Doubt> doubts, Markings markings) {
        return new Reckoning(status, date, rule, List.of(), List.of(), doubts, markings);
    }

    private Reckoning classified(Markings markings) {
        var doubts = EnumSet.noneOf(Doubt.class);
        Optional<ExecutiveOrder> order = order(markings, doubts);
        missing(markings, doubts);
        Declassification term = markings.term()
                .filter(says -> !says.notApplicable())
                .map(says -> possible(says, order, markings.sent(), doubts))
                .orElse(Declassification.NONE);
        var terms = new Terms(markings.sent(), markings.level(), order.map(ExecutiveOrder::number), term);
        return terms.reckoning(doubts, markings);
    }

    /// The order whose rules the line means: the one it names, else the one of the day.
    private Optional<ExecutiveOrder> order(Markings markings, Set<Doubt> doubts) {
        Optional<ExecutiveOrder> named = markings.order().flatMap(lexicon::executiveOrder);
        Optional<ExecutiveOrder> ruling = markings.sent().flatMap(lexicon::executiveOrderOn);
        if (markings.order().isEmpty()) {
            doubts.add(Doubt.NO_ORDER);
        } else if (named.isEmpty()) {
            doubts.add(Doubt.ORDER_UNKNOWN);
        } else if (markings.sent()
                .filter(day -> !named.get().couldBeCitedOn(day))
                .isPresent()) {
            doubts.add(Doubt.ORDER_NOT_IN_FORCE);
        }
        return named.or(() -> ruling);
    }

    private static void missing(Markings markings, Set<Doubt> doubts) {
        if (markings.sent().isEmpty()) {
            doubts.add(Doubt.NO_DATE);
        }
        if (markings.level().isEmpty()) {
            doubts.add(Doubt.NO_LEVEL);
        }
        if (markings.term().filter(Declassification::notApplicable).isPresent()) {
            doubts.add(Doubt.NOT_APPLICABLE_ON_CLASSIFIED);
        } else if (markings.order().isPresent() && !ends(markings.term())) {
            doubts.add(Doubt.NO_TERM);
        }
    }

    /// The terms without a date that cannot be.
    private static Declassification possible(
            Declassification term, Optional<ExecutiveOrder> order, Optional<LocalDate> sent, Set<Doubt> doubts) {
        if (term.date().isEmpty() || sent.isEmpty()) {
            return term;
        }
        LocalDate date = term.date().get();
        if (!date.isAfter(sent.get())) {
            doubts.add(Doubt.DATE_IMPOSSIBLE);
            return new Declassification(Optional.empty(), term.event(), term.exemptions(), false);
        }
        if (term.exemptions().isEmpty()
                && order.filter(ruling -> ruling.forbids(date, sent.get())).isPresent()) {
            doubts.add(Doubt.DATE_BEYOND_ORDER);
        }
        return term;
    }
}
