package org.septel.telegram.declassify;

import java.util.Locale;
import java.util.OptionalInt;

/// Every rule by which the end of a classification is found. `docs/declassification.md` has a line for each.
public enum Rule {
    NOT_CLASSIFIED,
    NOT_APPLICABLE,
    REVIEWED,
    GDS_TOP_SECRET,
    GDS_SECRET,
    GDS_CONFIDENTIAL,
    ADS_DATE,
    XGDS_DATE,
    XGDS,
    GDS_DATE,
    GDS_SIX_YEARS,
    REVIEW_DATE,
    DATE,
    EVENT,
    OADR,
    X_EXEMPTION,
    EXEMPT_25X,
    EXEMPT_50X,
    AUTOMATIC_25_YEARS,
    NOTHING_STATED;

    /// How a rule is known.
    public enum Grounds {
        /// the telegram says so itself
        STATED,
        /// a handbook of the time states it
        SOURCED,
        /// taken from what is told of the order; not checked against its text
        INFERRED;

        /// As written in JSON and reports: `stated`.
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Grounds grounds() {
        return facts().grounds();
    }

    /// What it says, in one sentence without a final full stop.
    public String sentence() {
        return facts().sentence();
    }

    /// Whose rule it is: order and section.
    public String source() {
        return facts().source();
    }

    /// After how many years it declassifies; empty where it counts none.
    public OptionalInt years() {
        return facts().years();
    }

    /// After how many years it downgrades to SECRET; empty where it does not.
    public OptionalInt yearsToSecret() {
        return facts().toSecret();
    }

    /// After how many years it downgrades to CONFIDENTIAL; empty where it does not.
    public OptionalInt yearsToConfidential() {
        return facts().toConfidential();
    }

    private RuleTable.Facts facts() {
        return RuleTable.facts(this);
    }

    /// As written in JSON, reports and documentation: `gds-secret`.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
