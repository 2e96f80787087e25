package org.septel.telegram.parse;

import java.util.List;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Sections;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Whether a telegram is whole and stands once: sections, paragraph numbers, repeats, extracts, residue.
final class StructureCheck {

    private StructureCheck() {}

    static void check(Statements said, Findings findings) {
        elements(said.telegram, findings);
        OfficeCheck.check(said.offices, findings);
        numbering(said.paragraphs, findings);
        if (said.sectioned) {
            sections(said.telegram, findings);
        }
    }

    private static void elements(Telegram telegram, Findings findings) {
        boolean within = false;
        for (Element element : telegram.elements()) {
            if (element instanceof Element.Unrecognised residue) {
                String message = residue.span().length() + " characters that no rule covers";
                findings.add(DiagnosticCode.UNRECOGNISED, residue.span(), message);
            } else if (element instanceof Element.Notice notice && Statements.isExtract(notice)) {
                findings.add(DiagnosticCode.PARTIAL_EXTRACT, notice.span(), "the publisher gives only an extract");
            } else if (element instanceof Element.Repeat repeat && isHead(repeat.repeated())) {
                if (!within) {
                    findings.add(DiagnosticCode.REPEATED_BLOCK, repeat.span(), "a header block stands again");
                }
                within = true;
            } else if (element instanceof Element.Paragraph) {
                within = false;
            }
        }
    }

    private static boolean isHead(Element element) {
        return element instanceof Element.ClassificationLine
                || element instanceof Element.StationLine
                || element instanceof Element.FromLine;
    }

    private static void numbering(List<Element.Paragraph> paragraphs, Findings findings) {
        int before = 0;
        for (Element.Paragraph paragraph : paragraphs) {
            if (paragraph.number().isEmpty()) {
                continue;
            }
            Spanned<Integer> number = paragraph.number().get();
            if (before != 0 && number.value() != before + 1) {
                findings.add(
                        DiagnosticCode.PARAGRAPH_NUMBERING,
                        number.span(),
                        "paragraph %d follows paragraph %d".formatted(number.value(), before));
            }
            before = number.value();
        }
    }

    private static void sections(Telegram telegram, Findings findings) {
        Sections sections = Sections.of(telegram);
        telegram.all(Element.ClassificationLine.class)
                .flatMap(line -> line.section().stream())
                .findFirst()
                .ifPresent(mark -> counts(telegram, mark, findings));
        Span head = head(telegram);
        for (int section : sections.missing()) {
            String message = "nothing in the text is of section %d of %d"
                    .formatted(section, sections.announced().orElse(section));
            findings.add(DiagnosticCode.SECTION_MISSING, head, message);
        }
        for (int at = 1; at < sections.parts().size(); at++) {
            Sections.Part part = sections.parts().get(at);
            int before = sections.parts().get(at - 1).section();
            Span place = part.elements().getFirst().span();
            if (part.isCopy()) {
                findings.add(
                        DiagnosticCode.SECTION_REPEATED, place, "section %d stands again".formatted(part.section()));
            } else if (part.section() < before) {
                String message = "section %d stands below section %d".formatted(part.section(), before);
                findings.add(DiagnosticCode.SECTION_ORDER, place, message);
            }
        }
    }

    /// What announces the sections.
    private static Span head(Telegram telegram) {
        return telegram.all(Element.ClassificationLine.class)
                .flatMap(line -> line.section().stream())
                .findFirst()
                .or(() -> telegram.all(Element.PageMark.class)
                        .flatMap(mark -> mark.section().stream())
                        .findFirst())
                .map(Spanned::span)
                .orElse(new Span(0, 0));
    }

    private static void counts(Telegram telegram, Spanned<SectionMark> announced, Findings findings) {
        telegram.all(Element.PageMark.class)
                .flatMap(mark -> mark.section().stream())
                .filter(mark -> mark.value().of() != announced.value().of())
                .findFirst()
                .ifPresent(mark -> findings.add(
                        DiagnosticCode.SECTION_COUNT_DISAGREES,
                        mark.span(),
                        "the heading counts %d sections, a page mark %d"
                                .formatted(announced.value().of(), mark.value().of())));
    }
}
