package org.septel.web;

import org.septel.archive.Reading;

/// A cable as a PDF document.
@SuppressWarnings("DoNotCallSuggester")
public final class CablePdf {

    public byte[] of(Reading reading) {
        throw new UnsupportedOperationException("not built yet " + reading);
    }
}
