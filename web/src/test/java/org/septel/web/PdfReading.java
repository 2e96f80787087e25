package org.septel.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// A tagged PDF as a screen reader goes through it: the elements of its structure in their order, each with the text
/// that it marks.
record PdfReading(List<Part> parts) {

    /// They mean nothing of their own.
    private static final Set<String> WRAPPERS = Set.of("Span", "Div");

    /// @param role `P`, `H1`, `TH`
    record Part(String role, String text) {}

    static PdfReading of(PDDocument document) throws IOException {
        var reading = new PdfReading(new ArrayList<>());
        var pages = new HashMap<PDPage, Map<Integer, String>>();
        for (PDPage page : document.getPages()) {
            pages.put(page, marked(page));
        }
        reading.walk(document.getDocumentCatalog().getStructureTreeRoot(), pages);
        return reading;
    }

    private static Map<Integer, String> marked(PDPage page) throws IOException {
        var extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        var texts = new HashMap<Integer, String>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            texts.merge(content.getMCID(), text(content), String::concat);
        }
        return texts;
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .map(one -> one instanceof TextPosition letter
                        ? letter.getUnicode()
                        : one instanceof PDMarkedContent inner ? text(inner) : "")
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, Map<PDPage, Map<Integer, String>> pages) {
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> walk(element, pages);
                case Integer id
                when node instanceof PDStructureElement element ->
                    add(element, pages.getOrDefault(element.getPage(), Map.of()).getOrDefault(id, ""));
                case PDMarkedContentReference reference
                when node instanceof PDStructureElement element -> {
                    PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                    add(element, pages.getOrDefault(page, Map.of()).getOrDefault(reference.getMCID(), ""));
                }
                default -> {} // a link or a picture marks no text
            }
        }
    }

    private void add(PDStructureElement element, String text) {
        PDStructureNode at = element;
        while (at instanceof PDStructureElement inner && WRAPPERS.contains(inner.getStructureType())) {
            at = inner.getParent();
        }
        parts.add(new Part(at instanceof PDStructureElement block ? block.getStructureType() : "", text));
    }

    /// Every letter in the order of reading, without blanks and the ends of lines, which are laid out anew.
    String letters() {
        return PdfReading.letters(parts.stream().map(Part::text).collect(Collectors.joining()));
    }

    static String letters(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    List<String> roles() {
        return parts.stream().map(Part::role).distinct().toList();
    }
}
