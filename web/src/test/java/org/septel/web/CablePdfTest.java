package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.septel.archive.Reading;
import org.septel.telegram.CableId;
import org.septel.telegram.lexicon.Lexicon;
import org.septel.web.pages.Passage;
import org.septel.web.pages.PrintPage;

class CablePdfTest {

    private static PDDocument document() throws IOException {
        CableId id = CableId.of(2007, "KARDOS", 412);
        return Loader.loadPDF(new CablePdf().of(FakeRoom.ofTwo().cable(id).orElseThrow()));
    }

    @Test
    void itHasTheRecordTheReadingTextAndTheTelegram() throws IOException {
        try (PDDocument document = document()) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("22 May 2007, 15:05 UTC")
                    .contains("A Port with Two Harbour Masters")
                    .contains("DE RUEHKD #0412/01 1421505")
                    .contains("KARDOS 00000412  002 OF 002");
        }
    }

    @Test
    void everyPageHasItsNumberTheIdAndThePlaceInTheArchive() throws IOException {
        try (PDDocument document = document()) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .contains(page + " of " + document.getNumberOfPages())
                        .contains("/cable/07KARDOS412");
            }
        }
    }

    @Test
    void itIsTaggedAndNamedAndHasItsFontsInside() throws IOException {
        try (PDDocument document = document()) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).containsIgnoringCase("ferry port talks");
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    /// Headings, rows with their terms, and paragraphs, so that it can be walked through without being seen.
    @Test
    void itsStructureNamesTheHeadingsTheRecordAndTheParagraphs() throws IOException {
        try (PDDocument document = document()) {
            PdfReading reading = PdfReading.of(document);
            assertThat(reading.roles()).contains("H1", "H2", "TH", "TD", "P");
            assertThat(reading.parts().stream().filter(part -> part.role().equals("H1")))
                    .extracting(PdfReading.Part::text)
                    .anySatisfy(text -> assertThat(text).containsIgnoringCase("ferry port"));
            assertThat(reading.parts().stream().filter(part -> part.role().equals("TH")))
                    .extracting(PdfReading.Part::text)
                    .contains("Identifier", "Created", "Classification", "Tags");
        }
    }

    /// Nothing is read twice, out of its place or not at all: not a letter more than the text, not one less.
    @ParameterizedTest
    @ValueSource(strings = {"07KARDOS412", "76KARDOS1893"})
    void itIsReadInTheOrderOfTheTextLetterByLetter(String id) throws IOException {
        Reading reading =
                FakeRoom.ofTwo().cable(CableId.parse(id).orElseThrow()).orElseThrow();
        try (PDDocument document = Loader.loadPDF(new CablePdf().of(reading))) {
            String read = PdfReading.of(document).letters();
            var expected = new StringBuilder();
            for (Passage passage :
                    PrintPage.of(reading, Lexicon.standard(), c -> true).passages()) {
                expected.append(words(passage));
            }
            expected.append("The telegram as it stands")
                    .append(reading.telegram().raw());
            assertThat(read).endsWith(PdfReading.letters(expected.toString()));
            assertThat(read)
                    .startsWith(PdfReading.letters(id
                            + PrintPage.of(reading, Lexicon.standard(), c -> true)
                                    .title() + "Identifier" + id));
        }
    }

    private static String words(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> heading.text();
            case Passage.Paragraph paragraph ->
                (paragraph.number().isEmpty() ? "" : paragraph.number() + ".")
                        + paragraph
                                .portion()
                                .map(mark -> "(" + mark.text() + ")")
                                .orElse("")
                        + paragraph.lines().stream().map(Passage.Line::text).collect(Collectors.joining());
            case Passage.Signature signature -> signature.names();
        };
    }

    /// Whoever looks for words in the file finds them, whether a line or a page ends between them or not.
    @Test
    void aSearchInItFindsTheWordsOfEveryParagraph() throws IOException {
        Reading reading =
                FakeRoom.ofTwo().cable(CableId.of(2007, "KARDOS", 412)).orElseThrow();
        try (PDDocument document = document()) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            var paragraphs = PrintPage.of(reading, Lexicon.standard(), c -> true).passages().stream()
                    .flatMap(
                            passage -> passage instanceof Passage.Paragraph one ? one.lines().stream() : Stream.empty())
                    .map(line -> line.text().replaceAll("\\s+", " ").strip())
                    .filter(line -> line.length() > 20)
                    .toList();
            assertThat(paragraphs).hasSizeGreaterThan(3);
            assertThat(paragraphs).allSatisfy(line -> assertThat(text).contains(line.substring(0, 20)));
        }
    }

    /// A column of a table that was typed stands under its head.
    @Test
    void theTelegramAsItStandsIsSetInOneWidth() throws IOException {
        try (PDDocument document = document()) {
            var letters = new ArrayList<TextPosition>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            };
            int first = pageOf(document, "VZCZC");
            stripper.setStartPage(first);
            stripper.setEndPage(first);
            stripper.getText(document);
            assertThat(letters.stream()
                            .filter(letter -> letter.getFont().getName().contains("Mono"))
                            .map(letter -> Math.round(letter.getWidthDirAdj() * 100))
                            .distinct())
                    .hasSize(1);
            assertThat(letters.stream()
                            .filter(letter -> letter.getFont().getName().contains("Mono")))
                    .hasSizeGreaterThan(500);
        }
    }

    private static int pageOf(PDDocument document, String words) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(words)) {
                return page;
            }
        }
        throw new AssertionError("no page has " + words);
    }

    @Test
    void whatItsTypefaceLacksIsCountedMarkedAndSaid() throws IOException {
        CableId id = CableId.of(2007, "KARDOS", 13);
        String text =
                "SUBJECT: THE PORT OF \u0627\u0644\u0644\n\n1. (U) Called \u05E0\u05DE\u05DC too, and \u041F\u043E\u0440\u0442.\n";
        Reading reading = new FakeRoom().with(id, text).cable(id).orElseThrow();
        try (PDDocument document = Loader.loadPDF(new CablePdf().of(reading))) {
            String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(printed)
                    .contains("lacks characters of the telegram (3 Arabic, 3 Hebrew)")
                    .contains("Called \uFFFD\uFFFD\uFFFD too, and \u041F\u043E\u0440\u0442.");
        }
        try (PDDocument document = document()) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("typeface");
        }
    }
}
