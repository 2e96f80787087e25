package org.septel.telegram.declassify;

import java.util.Locale;
import java.util.OptionalInt;

/// Every rule by which the end of a classification is found. `docs/declassification.md` has a line for each.
public enum Rule {
    /// unclassified, or marked for administration only
    NOT_CLASSIFIED,
    /// the E.O. line says that no order applies
    NOT_APPLICABLE,
    /// a reviewer wrote that it was declassified
    REVIEWED,
    /// general schedule of E.O. 11652, in steps over ten years
    GDS_TOP_SECRET,
    /// general schedule of E.O. 11652, in steps over eight years
    GDS_SECRET,
    /// general schedule of E.O. 11652, six years
    GDS_CONFIDENTIAL,
    /// advanced schedule of E.O. 11652: the date that is written
    ADS_DATE,
    /// exempt from the general schedule, with a date
    XGDS_DATE,
    /// exempt from the general schedule, without a date
    XGDS,
    /// E.O. 12065: the date that is written
    GDS_DATE,
    /// E.O. 12065 without a date
    GDS_SIX_YEARS,
    /// E.O. 12065: a day of review, which ends nothing by itself
    REVIEW_DATE,
    /// the date that the classifier set
    DATE,
    /// an event that names no day
    EVENT,
    /// the originating agency was to decide
    OADR,
    /// X1 to X8: exempt from the ten years of E.O. 12958
    X_EXEMPTION,
    /// 25X1 to 25X9: exempt at 25 years
    EXEMPT_25X,
    /// 50X1-HUM, 50X2-WMD: exempt at 50 years
    EXEMPT_50X,
    /// the automatic end at 25 years
    AUTOMATIC_25_YEARS,
    /// nothing is known from which an end could be computed
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

    /// How it is known.
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
