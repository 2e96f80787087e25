package org.septel.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The fonts that documents are set in, as far as they decide what a document can show. What neither has is printed as
/// U+FFFD, a white question mark on black.
///
/// Immutable and safe for any number of threads.
final class Typeface {

    /// Set in the first that has the character.
    private static final List<String> FILES = List.of("IBMPlexSerif-Regular", "IBMPlexMono-Regular");

    static final Typeface STANDARD = new Typeface();

    private final List<CmapLookup> fonts = FILES.stream().map(Typeface::read).toList();

    private Typeface() {}

    /// Whether a character is shown as itself; one that shows nothing is.
    boolean has(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isSpaceChar(c)
                || fonts.stream().anyMatch(font -> font.getGlyphId(c) != 0);
    }

    /// A font without its ligatures: where a document holds `fi` as one letter, a search for two does not find it.
    static InputStream open(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing from this build");
            }
            byte[] font = in.readAllBytes();
            hide("GSUB", font);
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " could not be read", e);
        }
    }

    /// Gives a table of a font a name that nobody looks for. The names stand in a directory of rows of 16 bytes behind
    /// the first twelve, which say how many there are.
    ///
    /// @source OpenType specification, "Table Directory"
    private static void hide(String table, byte[] font) {
        int tables = ByteBuffer.wrap(font).getShort(4);
        for (int row = 12; row < 12 + 16 * tables; row += 16) {
            if (new String(font, row, 4, StandardCharsets.US_ASCII).equals(table)) {
                font[row] = 'x';
            }
        }
    }

    private static CmapLookup read(String file) {
        try (InputStream in = open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " could not be read", e);
        }
    }
}
