package org.septel.telegram.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.septel.telegram.DiagnosticCode;
import org.septel.telegram.Element;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// Whether a telegram is whole and stands once: sections, paragraph numbers, repeats, extracts, residue.
final class StructureCheck {

    private StructureCheck() {}

    static void check(Telegram telegram, Findings findings) {
        elements(telegram, findings);
        numbering(telegram, findings);
        sections(telegram, findings);
    }

    private static void elements(Telegram telegram, Findings findings) {
        boolean within = false;
        for (Element element : telegram.elements()) {
            if (element instanceof Element.Unrecognised residue) {
                String message = residue.span().length() + " characters that no rule covers";
                findings.add(DiagnosticCode.UNRECOGNISED, residue.span(), message);
            } else if (element instanceof Element.Notice notice
                    && notice.text().value().contains("partial extract")) {
                findings.add(
                        DiagnosticCode.PARTIAL_EXTRACT,
                        notice.span(),
                        "the publisher says that this is only an extract");
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

    private static void numbering(Telegram telegram, Findings findings) {
        List<Spanned<Integer>> numbers = telegram.all(Element.Paragraph.class)
                .flatMap(paragraph -> paragraph.number().stream())
                .toList();
        int before = 0;
        for (Spanned<Integer> number : numbers) {
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
        var announced = telegram.all(Element.ClassificationLine.class)
                .flatMap(line -> line.section().stream())
                .findFirst();
        var seen = new HashSet<Integer>();
        telegram.elements().forEach(element -> section(element, seen));
        announced.ifPresent(mark -> {
            counts(telegram, mark, findings);
            for (int section = 2; section <= Math.min(mark.value().of(), 99) && 1 < seen.size(); section++) {
                if (!seen.contains(section)) {
                    findings.add(
                            DiagnosticCode.SECTION_MISSING,
                            mark.span(),
                            "nothing in the text is of section %d of %d"
                                    .formatted(section, mark.value().of()));
                }
            }
        });
    }

    /// What shows that a section is there: its head or a page mark of it.
    private static void section(Element element, Set<Integer> seen) {
        if (element instanceof Element.Repeat repeat) {
            section(repeat.repeated(), seen);
        } else if (element instanceof Element.ClassificationLine line) {
            line.section().ifPresent(mark -> seen.add(mark.value().section()));
        } else if (element instanceof Element.PageMark line) {
            line.section().ifPresent(mark -> seen.add(mark.value().section()));
        }
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
