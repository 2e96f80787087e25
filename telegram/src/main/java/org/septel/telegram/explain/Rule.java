package org.septel.telegram.explain;

/// Where a rule comes from: a handbook with its section, an order, or what telegrams themselves show.
///
/// @param citation `ACP 127, format line 5`
public record Rule(String citation) {

    /// No handbook says it; many real telegrams do.
    public static final Rule PRACTICE = new Rule("as seen in practice");

    /// The telegram spells out its own abbreviation: `Organized crime (OC)`.
    static final Rule OWN_WORDS = new Rule("as this telegram itself says");

    /// What our list of abbreviations has, from general knowledge.
    static final Rule ABBREVIATIONS = new Rule("list of abbreviations");

    static final Rule CLASSIFYING = new Rule("5 FAH-1 H-246");
    static final Rule DRAFTING = new Rule("5 FAH-1");
    static final Rule CAPTIONS = new Rule("5 FAH-2 H-440");
    static final Rule TAGS = new Rule("5 FAH-3");
    static final Rule PAGING = new Rule("ACP 127, paging");
    static final Rule ADDRESSES = new Rule("ACP 117");
    static final Rule SIGNALS = new Rule("ACP 131");
    static final Rule MESSAGE_CENTRE = new Rule("Department of State, 1970s practice");
    static final Rule ARCHIVES = new Rule("National Archives, Central Foreign Policy Files");
    static final Rule RELEASE = new Rule("release under the Freedom of Information Act or by systematic review");

    public Rule {
        if (citation.isBlank()) {
            throw new IllegalArgumentException("a rule from nowhere");
        }
    }

    /// Of the heading: lines 1 to 16.
    static Rule formatLine(int number) {
        return new Rule("ACP 127, format line " + number);
    }

    static Rule formatLines(int one, int other) {
        return new Rule("ACP 127, format lines " + one + " and " + other);
    }

    /// Of an executive order.
    static Rule order(String number) {
        return new Rule("E.O. " + number);
    }

    @Override
    public String toString() {
        return citation;
    }
}
