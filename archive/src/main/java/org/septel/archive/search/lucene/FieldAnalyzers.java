package org.septel.archive.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

/// How each field of the index is cut into terms. The words as written are taken from the running text as it is cut:
/// [WrittenField].
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

    /// Words whose forms each thread remembers, so that few of a cable's have to be found again.
    private static final int MANY = 20_000;

    private final Analyzer text = new CableAnalyzer(Use.TEXT, MANY);
    private final Analyzer name = new CableAnalyzer(Use.NAME, MANY);

    FieldAnalyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return field.equals(Fields.TITLE) || Fields.RUNNING_TEXT.contains(field) ? text : name;
    }
}
