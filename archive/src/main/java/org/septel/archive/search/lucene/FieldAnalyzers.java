package org.septel.archive.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.septel.archive.search.lucene.CableAnalyzer.Use;

/// How each field of the index is cut into terms.
final class FieldAnalyzers extends DelegatingAnalyzerWrapper {

    private final Analyzer text = new CableAnalyzer(Use.TEXT);
    private final Analyzer form = new CableAnalyzer(Use.FORM);
    private final Analyzer name = new CableAnalyzer(Use.NAME);

    FieldAnalyzers() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        if (field.equals(Fields.TITLE) || Fields.RUNNING_TEXT.contains(field)) {
            return text;
        }
        return field.equals(Fields.FORM) ? form : name;
    }
}
