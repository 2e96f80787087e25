package org.septel.telegram.declassify;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.septel.telegram.Classification;
import org.septel.telegram.Declassification;
import org.septel.telegram.declassify.Reckoning.Bound;
import org.septel.telegram.declassify.Reckoning.Change;
import org.septel.telegram.declassify.Reckoning.Status;
import org.septel.telegram.declassify.Reckoning.Step;

/// The terms of one classified telegram: every end that a rule sets, of which the earliest counts.
final class Terms {

    /// Nothing was declassified automatically before this day.
    private static final LocalDate FIRST_AUTOMATIC = LocalDate.of(2006, Month.DECEMBER, 31);

    private static final String GDS_ORDER = "11652";

    private final Optional<LocalDate> sent;
    private final Optional<Classification> level;
    private final boolean scheduled;
    private final Declassification term;
    private final List<Bound> bounds = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private Status status = Status.ON_DATE;

    /// @param order the number of the order whose rules are meant
    Terms(Optional<LocalDate> sent, Optional<Classification> level, Optional<String> order, Declassification term) {
        this.sent = sent;
        this.level = level;
        this.scheduled = order.filter(GDS_ORDER::equals).isPresent();
        this.term = term;
    }

    Reckoning reckoning(Set<Doubt> doubts, Markings markings) {
        if (exempt()) {
            status = Status.EXEMPT;
        } else {
            marked();
            automatic();
        }
        bounds.sort(Comparator.comparing(Bound::date));
        if (bounds.isEmpty()) {
            Status open = status == Status.ON_EVENT ? Status.ON_EVENT : Status.NOT_COMPUTABLE;
            Rule rule = status == Status.ON_EVENT ? Rule.EVENT : Rule.NOTHING_STATED;
            return new Reckoning(open, Optional.empty(), rule, bounds, steps, doubts, markings);
        }
        Bound end = bounds.getFirst();
        steps.removeIf(step -> !step.date().isBefore(end.date()));
        steps.add(new Step(end.date(), Change.DECLASSIFIED, end.rule()));
        return new Reckoning(status, Optional.of(end.date()), end.rule(), bounds, steps, doubts, markings);
    }

    /// `25X1` and `50X1-HUM` lift the rule of 25 years.
    private boolean exempt() {
        if (has("50X")) {
            yearEnd(Rule.EXEMPT_50X);
            return true;
        }
        if (!has("25X")) {
            return false;
        }
        if (term.date().isPresent()) {
            bounds.add(new Bound(Rule.EXEMPT_25X, term.date().get()));
        } else {
            yearEnd(Rule.EXEMPT_25X);
        }
        return true;
    }

    /// What the E.O. line says.
    private void marked() {
        if (has("XGDS")) {
            onDateOr(Rule.XGDS_DATE, () -> anniversary(Rule.XGDS));
        } else if (has("GDS")) {
            general();
        } else if (has("RDS")) {
            reviewed();
        } else if (term.date().isPresent()) {
            bounds.add(new Bound(
                    has("ADS") || scheduled ? Rule.ADS_DATE : Rule.DATE,
                    term.date().get()));
        } else if (has("OADR") || has("OARD")) {
            yearEnd(Rule.OADR);
        } else if (term.exemptions().stream().anyMatch(code -> code.matches("X[1-8]"))) {
            yearEnd(Rule.X_EXEMPTION);
        } else if (term.event().isPresent()) {
            status = Status.ON_EVENT;
            yearEnd(Rule.EVENT, Rule.AUTOMATIC_25_YEARS.years());
        }
    }

    /// `GDS` is a schedule by level under E.O. 11652 and a date under E.O. 12065.
    private void general() {
        if (!scheduled) {
            onDateOr(Rule.GDS_DATE, () -> anniversary(Rule.GDS_SIX_YEARS));
            return;
        }
        term.date().ifPresent(date -> bounds.add(new Bound(Rule.ADS_DATE, date)));
        level.flatMap(Terms::schedule).ifPresent(this::scheduled);
    }

    private static Optional<Rule> schedule(Classification level) {
        return switch (level) {
            case TOP_SECRET -> Optional.of(Rule.GDS_TOP_SECRET);
            case SECRET -> Optional.of(Rule.GDS_SECRET);
            case CONFIDENTIAL -> Optional.of(Rule.GDS_CONFIDENTIAL);
            case UNCLASSIFIED,
                    EFTO,
                    FOR_OFFICIAL_USE_ONLY,
                    SENSITIVE_BUT_UNCLASSIFIED,
                    LIMITED_OFFICIAL_USE,
                    RESTRICTED -> Optional.empty();
        };
    }

    private void scheduled(Rule rule) {
        sent.ifPresent(day -> {
            rule.yearsToSecret().ifPresent(years -> steps.add(new Step(yearEnd(day, years), Change.TO_SECRET, rule)));
            rule.yearsToConfidential()
                    .ifPresent(years -> steps.add(new Step(yearEnd(day, years), Change.TO_CONFIDENTIAL, rule)));
        });
        yearEnd(rule);
    }

    /// A review ends nothing by itself.
    private void reviewed() {
        term.date().ifPresent(date -> steps.add(new Step(date, Change.REVIEW, Rule.REVIEW_DATE)));
    }

    private void automatic() {
        sent.map(day -> yearEnd(day, Rule.AUTOMATIC_25_YEARS.years().orElseThrow()))
                .map(end -> end.isBefore(FIRST_AUTOMATIC) ? FIRST_AUTOMATIC : end)
                .ifPresent(end -> bounds.add(new Bound(Rule.AUTOMATIC_25_YEARS, end)));
    }

    private void onDateOr(Rule rule, Runnable otherwise) {
        if (term.date().isPresent()) {
            bounds.add(new Bound(rule, term.date().get()));
        } else {
            otherwise.run();
        }
    }

    private void yearEnd(Rule rule) {
        yearEnd(rule, rule.years());
    }

    private void yearEnd(Rule rule, OptionalInt years) {
        sent.ifPresent(day -> bounds.add(new Bound(rule, yearEnd(day, years.orElseThrow()))));
    }

    private void anniversary(Rule rule) {
        sent.ifPresent(
                day -> bounds.add(new Bound(rule, day.plusYears(rule.years().orElseThrow()))));
    }

    private static LocalDate yearEnd(LocalDate day, int years) {
        return LocalDate.of(day.getYear() + years, Month.DECEMBER, 31);
    }

    private boolean has(String code) {
        for (String written : term.exemptions()) {
            if (written.startsWith(code)) {
                return true;
            }
        }
        return false;
    }
}
