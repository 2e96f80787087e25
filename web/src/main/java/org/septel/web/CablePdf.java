package org.septel.web;

import org.septel.archive.Reading;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.pages.PrintPage;

/// A cable as a PDF document: its record, the reading text, and the telegram as it stands.
public final class CablePdf {

    public byte[] of(Reading reading) {
        return PdfPrinter.print(Rendering.html(PrintPage.of(reading, Lexicon.standard(), Typeface.STANDARD::has)));
    }
}
