package org.septel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.septel.telegram.CableId;

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
}
