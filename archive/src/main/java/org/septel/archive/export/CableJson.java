package org.septel.archive.export;

import org.septel.archive.cable.CatalogueEntry;
import org.septel.telegram.Telegram;

/// Our JSON of one cable, the one place that knows it. Absent values are left out.
@SuppressWarnings("DoNotCallSuggester")
public final class CableJson {

    /// One object on one line.
    public String line(CatalogueEntry entry, Telegram telegram) {
        throw new UnsupportedOperationException("not built yet " + entry + telegram);
    }

    /// The same with the spans of every element, `[start, end)` in UTF-16 units of `raw`.
    public String lineWithSpans(CatalogueEntry entry, Telegram telegram) {
        throw new UnsupportedOperationException("not built yet " + entry + telegram);
    }
}
