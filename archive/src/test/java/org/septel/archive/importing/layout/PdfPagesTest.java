package org.septel.archive.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.septel.archive.cable.Attribute;
import org.septel.archive.importing.Entry;
import org.septel.archive.importing.SourceInput;

class PdfPagesTest {

    private static final List<String> TELEGRAM = List.of(
            "Message Text",
            "R 151035Z SEP 76",
            "FM AMEMBASSY QUIVIRA",
            "CONFIDENTIAL QUIVIRA 968",
            "1. TEXT.",
            "Message Attributes",
            "Document Number: 1976QUIVIR00968");

    @TempDir
    Path folder;

    /// What makes a document.
    @FunctionalInterface
    private interface Making {
        void make(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Making making) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            making.make(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void print(PDDocument document, List<String> lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.COURIER), 10);
            content.setLeading(12);
            content.newLineAtOffset(50, 700);
            for (String line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    private static void picture(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var image = LosslessFactory.createFromImage(document, new BufferedImage(50, 50, BufferedImage.TYPE_BYTE_GRAY));
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(image, 0, 0);
        }
    }

    private static List<Entry> read(byte[] pdf, Optional<TextRecognition> recognition) {
        var layout = new PdfPages(new Inner(List.of(new AadText(), new TelegramText())), recognition);
        try {
            return layout.read(new SourceInput("made-up", new ByteArrayInputStream(pdf)))
                    .toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String reason(byte[] pdf) {
        return Reads.onlyReason(read(pdf, Optional.empty()));
    }

    private TextRecognition program(String... lines) throws IOException {
        Path program = folder.resolve("tesseract");
        Files.write(program, List.of(lines));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new TextRecognition(program, Duration.ofSeconds(1));
    }

    @Test
    void readsTheTextAsAnyOtherText() {
        byte[] file = pdf(document -> {
            print(document, TELEGRAM.subList(0, 4));
            print(document, TELEGRAM.subList(4, TELEGRAM.size()));
        });
        Entry.SourceRecord entry = Reads.onlyRecord(Reads.auto(file));
        assertThat(entry.record().identifier()).contains("1976QUIVIR00968");
        assertThat(entry.text())
                .startsWith("R 151035Z SEP 76\nFM AMEMBASSY QUIVIRA\n")
                .endsWith("1. TEXT.\n");
        assertThat(entry.original()).isEqualTo(file);
        assertThat(entry.provenance().format()).isEqualTo("pdf");
        assertThat(entry.provenance().charset()).isEqualTo("PDF");
    }

    @Test
    void saysThatPicturesNeedAProgramWhereThereIsNone() {
        assertThat(reason(pdf(PdfPagesTest::picture)))
                .isEqualTo(
                        "a PDF of pictures without text; to read it, install the program tesseract and import again");
    }

    @Test
    void recognisesPicturesWhereTheProgramIsInstalled() throws IOException {
        TextRecognition recognition = program(
                "#!/bin/sh",
                "[ \"$OMP_THREAD_LIMIT\" = 1 ] && [ -s \"$1\" ] && [ \"$2\" = stdout ] && echo FM AMEMBASSY QUIVIRA");
        Entry.SourceRecord entry = Reads.onlyRecord(read(pdf(PdfPagesTest::picture), Optional.of(recognition)));
        assertThat(entry.text()).isEqualTo("FM AMEMBASSY QUIVIRA\n");
        assertThat(entry.provenance().charset()).isEqualTo("OCR");
        assertThat(entry.record().attributes())
                .containsExactly(new Attribute("Text", "recognised in pictures of the pages by Tesseract"));
    }

    @Test
    void saysSoWhereTheProgramFailsOrHangs() throws IOException {
        byte[] file = pdf(PdfPagesTest::picture);
        assertThat(Reads.onlyReason(read(file, Optional.of(program("#!/bin/sh", "exit 3")))))
                .isEqualTo("a PDF that cannot be read: 'the program tesseract fails with 3'");
        assertThat(Reads.onlyReason(read(file, Optional.of(program("#!/bin/sh", "exec sleep 60")))))
                .contains("takes longer than 1 s for a page");
    }

    @Test
    void saysThatAFileIsLockedOrDamaged() {
        byte[] locked = pdf(document -> {
            print(document, TELEGRAM);
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        });
        assertThat(reason(locked)).isEqualTo("a PDF that is locked with a password");
        assertThat(reason("%PDF-1.7\nnothing".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .startsWith("a PDF that cannot be read: ");
    }

    @Test
    void survivesBeingCutAnywhere() {
        byte[] file = pdf(document -> print(document, TELEGRAM));
        for (int length = 0; length < file.length; length += 53) {
            assertThat(read(Arrays.copyOf(file, length), Optional.empty())).isNotEmpty();
        }
    }

    @Test
    void refusesAPageThatUnpacksBeyondAllMeasure() {
        byte[] bomb = pdf(document -> {
            var page = new PDPage();
            document.addPage(page);
            var stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                var blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int megabyte = 0; megabyte < 80; megabyte++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
        });
        assertThat(reason(bomb)).contains("unpacks to more than");
    }
}
