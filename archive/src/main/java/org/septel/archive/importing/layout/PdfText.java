package org.septel.archive.importing.layout;

import java.awt.image.BufferedImage;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text of a PDF, page after page, in bounded time.
///
/// @param recognised whether it was recognised in pictures
record PdfText(String text, boolean recognised) {

    private static final int MOST_PAGES = 2_000;
    private static final int MOST_PICTURES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PATIENCE_WITH_PICTURES = Duration.ofMinutes(20);
    private static final int MOST_LETTERS = LineCutter.LONGEST;

    /// A page's drawing may unpack to so many bytes.
    private static final int MOST_DRAWING = 64 * 1024 * 1024;

    /// Letters a page below which there is no text but stamps of a scanner.
    private static final int SCARCE = 20;

    /// Dots an inch at which letters are recognised, and the widest page that is drawn so, in inches.
    private static final int DENSITY = 300;

    private static final int WIDEST = 30;

    /// There is no text to be had, and why.
    static final class NoText extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        NoText(String reason) {
            super(reason);
            this.reason = reason;
        }

        /// In one sentence without a final full stop.
        String reason() {
            return reason;
        }
    }

    /// @throws NoText if it is damaged, locked, too much, or has pictures alone and nothing that reads them
    static PdfText of(byte[] bytes, Optional<TextRecognition> recognition) throws NoText {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (MOST_PAGES < pages) {
                throw new NoText("a PDF of " + pages + " pages; more than " + MOST_PAGES + " are not read");
            }
            String text = printed(document);
            if (SCARCE * pages <= text.strip().length()) {
                return new PdfText(text, false);
            }
            if (recognition.isEmpty()) {
                throw new NoText(
                        "a PDF of pictures without text; to read it, install the program tesseract and import again");
            }
            return new PdfText(recognised(document, recognition.get()), true);
        } catch (InvalidPasswordException locked) {
            throw new NoText("a PDF that is locked with a password");
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new NoText("a PDF that cannot be read: " + Shown.of(String.valueOf(damaged.getMessage())));
        }
    }

    private static String printed(PDDocument document) throws IOException, NoText {
        var stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        var text = new StringBuilder();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            check(document.getPage(page - 1));
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document));
            if (deadline < System.nanoTime() || MOST_LETTERS < text.length()) {
                throw new NoText("a PDF that takes too long or holds too much: given up on page " + page);
            }
        }
        return text.toString();
    }

    /// Unpacks what draws a page, and drops it, before anything unpacks it into memory.
    private static void check(PDPage page) throws IOException, NoText {
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            COSStream stream = streams.next().getCOSObject();
            if (COSName.FLATE_DECODE.equals(stream.getFilters())) {
                try (InputStream drawing = new InflaterInputStream(stream.createRawInputStream())) {
                    var nothing = new byte[1 << 16];
                    long size = 0;
                    for (int count = drawing.read(nothing); 0 <= count; count = drawing.read(nothing)) {
                        size += count;
                        if (MOST_DRAWING < size) {
                            throw new NoText("a PDF with a page that unpacks to more than " + MOST_DRAWING + " bytes");
                        }
                    }
                } catch (ZipException | EOFException damaged) {
                    return;
                }
            }
        }
    }

    private static String recognised(PDDocument document, TextRecognition recognition) throws IOException, NoText {
        if (MOST_PICTURES < document.getNumberOfPages()) {
            throw new NoText("a PDF of " + document.getNumberOfPages() + " pictures without text; more than "
                    + MOST_PICTURES + " are not read");
        }
        var renderer = new PDFRenderer(document);
        var text = new StringBuilder();
        long deadline = System.nanoTime() + PATIENCE_WITH_PICTURES.toNanos();
        Path picture = Files.createTempFile("septel-", ".png");
        try {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                draw(renderer, document.getPage(page), page, picture);
                text.append(recognition.read(picture));
                if (deadline < System.nanoTime()) {
                    throw new NoText("a PDF whose pictures take too long to read: given up on page " + (page + 1));
                }
            }
        } finally {
            Files.deleteIfExists(picture);
        }
        return text.toString();
    }

    private static void draw(PDFRenderer renderer, PDPage page, int number, Path picture) throws IOException, NoText {
        float inches = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight()) / 72;
        if (WIDEST < inches) {
            throw new NoText("a PDF with a page wider than " + WIDEST + " inches");
        }
        BufferedImage image = renderer.renderImageWithDPI(number, DENSITY, ImageType.GRAY);
        ImageIO.write(image, "png", picture.toFile());
    }
}
