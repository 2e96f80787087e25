package org.septel.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Pages of HTML as a PDF document: tagged, so that it can be read aloud; with its fonts inside; made without fetching
/// anything.
final class PdfPrinter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false); // it tells of every font and style sheet
    }

    private PdfPrinter() {}

    /// A PDF 1.7 document.
    static byte[] print(String html) {
        var document = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        font(builder, "IBMPlexSerif-Regular", "serif", REGULAR, FontStyle.NORMAL);
        font(builder, "IBMPlexSerif-Italic", "serif", REGULAR, FontStyle.ITALIC);
        font(builder, "IBMPlexSerif-SemiBold", "serif", BOLD, FontStyle.NORMAL);
        font(builder, "IBMPlexMono-Regular", "Plex Mono", REGULAR, FontStyle.NORMAL);
        builder.useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useUriResolver((base, uri) -> uri != null && uri.startsWith("#") ? uri : null)
                .usePdfUaAccessibility(true)
                .useReplacementText("\uFFFD")
                .withProducer("Septel")
                .withHtmlContent(PrintableHtml.of(html), null)
                .toStream(document);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("no PDF could be made", e);
        }
        return document.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> Typeface.open(file), family, weight, style, true);
    }
}
