package org.septel.telegram.validate;

import java.util.List;
import java.util.Locale;
import org.septel.telegram.Classification;
import org.septel.telegram.Element;
import org.septel.telegram.Inline;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;
import org.septel.telegram.Telegram;

/// How the text proper is numbered, marked, headed, divided and signed.
final class TextRules {

    /// @source ACP 127: five pages of 20 lines
    private static final int LINES_OF_A_SECTION = 100;

    /// @source 5 FAH-1 H-246: three pages; ACP 127: 20 lines a page
    private static final int LINES_WITHOUT_SUMMARY = 60;

    /// Dashes more or fewer that nobody sees.
    private static final int RULE_TOLERANCE = 3;

    private final Telegram telegram;
    private final Breaches breaches;
    private final List<Element.Paragraph> paragraphs;

    private TextRules(Telegram telegram, Breaches breaches) {
        this.telegram = telegram;
        this.breaches = breaches;
        this.paragraphs = telegram.all(Element.Paragraph.class).toList();
    }

    static void check(Telegram telegram, Breaches breaches) {
        var rules = new TextRules(telegram, breaches);
        if (!rules.paragraphs.isEmpty()) {
            rules.numbers();
            rules.marks();
            rules.headings();
            rules.sections();
            rules.signature();
        }
    }

    private void numbers() {
        List<Spanned<Integer>> numbers = paragraphs.stream()
                .flatMap(paragraph -> paragraph.number().stream())
                .toList();
        if (numbers.isEmpty()) {
            if (1 < paragraphs.size()) {
                breaches.add(
                        DraftingRule.PARAGRAPH_NUMBERING,
                        start(paragraphs.getFirst()),
                        "%d paragraphs, none of them numbered".formatted(paragraphs.size()));
            }
            return;
        }
        if (paragraphs.size() == 1) {
            breaches.add(
                    DraftingRule.SINGLE_PARAGRAPH_NUMBERED,
                    numbers.getFirst().span(),
                    "a single paragraph is numbered " + numbers.getFirst().value());
        } else if (numbers.getFirst().value() != 1) {
            breaches.add(
                    DraftingRule.PARAGRAPH_NUMBERING,
                    numbers.getFirst().span(),
                    "the first number is " + numbers.getFirst().value());
        }
    }

    private static Span start(Element.Paragraph paragraph) {
        return new Span(paragraph.body().start(), paragraph.body().start());
    }

    /// Numbered paragraphs, and a text's only one; what is set off inside a paragraph needs no mark of its own.
    private void marks() {
        if (telegram.classification().filter(Classification::isNationalSecurity).isEmpty()) {
            return;
        }
        for (Element.Paragraph paragraph : paragraphs) {
            boolean own = paragraph.number().isPresent() || paragraphs.size() == 1;
            if (own && paragraph.portion().isEmpty()) {
                breaches.add(
                        DraftingRule.PORTION_MARK_MISSING,
                        start(paragraph),
                        paragraph
                                        .number()
                                        .map(number -> "paragraph " + number.value())
                                        .orElse("the paragraph")
                                + " has no portion mark");
            }
        }
    }

    private void headings() {
        telegram.all(Element.Heading.class).forEach(heading -> {
            int longest = telegram.text(heading.text().span())
                    .lines()
                    .mapToInt(line -> line.strip().length())
                    .max()
                    .orElse(0);
            if (heading.rules().isEmpty()) {
                breaches.add(DraftingRule.HEADING_RULE, heading.text().span(), "the heading is not underlined");
            } else if (RULE_TOLERANCE < Math.abs(heading.rules().getLast().length() - longest)) {
                breaches.add(
                        DraftingRule.HEADING_RULE,
                        heading.rules().getLast(),
                        "%d dashes under %d letters"
                                .formatted(heading.rules().getLast().length(), longest));
            }
        });
    }

    private void sections() {
        var count = new SectionLines(telegram);
        count.longerThan(LINES_OF_A_SECTION)
                .forEach(section -> breaches.add(
                        DraftingRule.SECTION_TOO_LONG,
                        section.span(),
                        "%d lines of text in one section".formatted(section.lines())));
        if (LINES_WITHOUT_SUMMARY < count.all() && !hasSummary()) {
            breaches.add(
                    DraftingRule.SUMMARY_MISSING,
                    start(paragraphs.getFirst()),
                    "%d lines of text and no summary".formatted(count.all()));
        }
    }

    private boolean hasSummary() {
        boolean headed = telegram.all(Element.Heading.class)
                .anyMatch(heading ->
                        heading.text().value().toUpperCase(Locale.ROOT).contains("SUMMARY"));
        return headed
                || telegram.all(Element.RunningText.class)
                        .flatMap(text -> text.inlines().stream())
                        .anyMatch(inline ->
                                inline.value() instanceof Inline.Bound bound && bound.part() == Inline.Part.SUMMARY);
    }

    private void signature() {
        if (telegram.signatures().isEmpty()) {
            int end = telegram.raw().length();
            breaches.add(DraftingRule.SIGNATURE_MISSING, new Span(end, end), "nobody signed");
        }
    }
}
