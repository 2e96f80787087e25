package org.septel.archive.importing.layout;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.septel.archive.cable.Attribute;
import org.septel.archive.cable.Provenance;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceHead;
import org.septel.archive.importing.SourceInput;
import org.septel.archive.importing.SourceReader;

/// Telegrams printed as PDF. The text is read as any other text is; where there is none but pictures of pages, their
/// letters are recognised if the program for that is installed.
final class PdfPages implements SourceReader {

    /// A file longer than this is not read, in bytes.
    static final int LONGEST = 128 * 1024 * 1024;

    private final Inner texts;
    private final Optional<TextRecognition> recognition;

    PdfPages(Inner texts, Optional<TextRecognition> recognition) {
        this.texts = texts;
        this.recognition = recognition;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Match recognises(SourceHead head) {
        return head.startsWith("255044462d") ? Match.CERTAIN : Match.NO;
    }

    @Override
    public Stream<Entry> read(SourceInput input) throws IOException {
        byte[] bytes = input.bytes().readNBytes(LONGEST + 1);
        if (LONGEST < bytes.length) {
            return Stream.of(unreadable("a PDF longer than one can be (" + LONGEST + " bytes)", new byte[0], input));
        }
        try {
            PdfText text = PdfText.of(bytes, recognition);
            Provenance place =
                    new Provenance(input.name(), format(), text.recognised() ? "OCR" : "PDF", 1, 0, bytes.length);
            return texts.read(text.text(), stated(text), bytes, place);
        } catch (PdfText.NoText none) {
            return Stream.of(unreadable(none.reason(), bytes, input));
        }
    }

    private static List<Attribute> stated(PdfText text) {
        return text.recognised()
                ? List.of(new Attribute("Text", "recognised in pictures of the pages by Tesseract"))
                : List.of();
    }

    private Entry unreadable(String reason, byte[] bytes, SourceInput input) {
        return new Entry.Unreadable(
                reason, bytes, new Provenance(input.name(), format(), "binary", 1, 0, bytes.length));
    }
}
