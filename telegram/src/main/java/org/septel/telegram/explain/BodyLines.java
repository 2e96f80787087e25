package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.INFERRED;
import static org.septel.telegram.explain.Explanation.Certainty.OBSERVED;
import static org.septel.telegram.explain.Explanation.Certainty.STATED;

import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.PortionMark;
import org.septel.telegram.SectionMark;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Explains the text proper: headings, paragraphs, page marks, the signature and the end.
final class BodyLines {

    private final Setting setting;
    private final ProseTokens prose;

    BodyLines(Setting setting) {
        this.setting = setting;
        this.prose = new ProseTokens(setting);
    }

    Explanation heading(Element.Heading line) {
        var tokens = new Tokens(setting, line).add(line.text(), "The heading's words", OBSERVED);
        for (Span rule : line.rules()) {
            tokens.add(rule, "A line of dashes that marks a heading", OBSERVED);
        }
        return new Explanation(line, "Heading", "Heads the paragraphs below it.", "", OBSERVED, tokens.inOrder());
    }

    Explanation paragraph(Element.Paragraph paragraph) {
        var tokens = new Tokens(setting, paragraph);
        paragraph.number().ifPresent(number -> tokens.add(number, "Paragraph number", STATED));
        paragraph.portion().ifPresent(portion -> tokens.add(portion, portion(portion.value()), STATED));
        prose.add(tokens, paragraph.body(), paragraph.inlines());
        String which =
                paragraph.number().map(number -> "Paragraph " + number.value()).orElse("A paragraph without a number");
        String held = paragraph
                .portion()
                .map(portion -> ", by itself " + portion.value().level() + caveats(portion.value()))
                .orElse(
                        isClassified()
                                ? "; it has no portion mark, so nothing says how it is classified by itself"
                                : "");
        return new Explanation(paragraph, "Paragraph", which + held + ".", "5 FAH-1 H-246", STATED, tokens.inOrder());
    }

    private boolean isClassified() {
        return setting.telegram()
                .classification()
                .filter(level -> level.isNationalSecurity())
                .isPresent();
    }

    private static String portion(PortionMark portion) {
        return "Portion mark: this paragraph alone is " + portion.level() + caveats(portion);
    }

    private static String caveats(PortionMark portion) {
        return portion.caveats().isEmpty() ? "" : ", with " + Say.list(portion.caveats());
    }

    Explanation continuation(Element.Continuation more) {
        var tokens = new Tokens(setting, more);
        prose.add(tokens, more.span(), more.inlines());
        return new Explanation(
                more,
                "Paragraph, continued",
                "The paragraph above goes on: a page's end or blank lines cut it.",
                "",
                OBSERVED,
                tokens.inOrder());
    }

    Explanation pageMark(Element.PageMark mark) {
        var tokens = new Tokens(setting, mark);
        mark.reference()
                .ifPresent(reference ->
                        tokens.add(reference, "The telegram's post, often cut short, and its number", OBSERVED));
        mark.page().ifPresent(page -> tokens.add(page, "Page " + page.value(), OBSERVED));
        mark.section().ifPresent(section -> tokens.add(section, section(section.value()), OBSERVED));
        String what = mark.section()
                .map(section -> section(section.value()) + " begins")
                .or(() -> mark.page().map(page -> "page " + page.value() + " begins"))
                .orElse("a new page begins");
        return new Explanation(
                mark,
                "Page mark",
                "Page furniture: " + what + ". Not part of the text.",
                "ACP 127, paging",
                OBSERVED,
                tokens.inOrder());
    }

    private static String section(SectionMark section) {
        return "section " + section.section() + " of " + section.of();
    }

    Explanation banner(Element.PageBanner banner) {
        var tokens = new Tokens(setting, banner)
                .add(
                        banner.classification(),
                        Say.classification(banner.classification().value()),
                        STATED);
        return new Explanation(
                banner,
                "Page banner",
                "The classification, printed at the top or foot of a page. Not part of the text.",
                "",
                OBSERVED,
                tokens.inOrder());
    }

    Explanation signature(Element.Signature signature) {
        var tokens = new Tokens(setting, signature);
        for (Spanned<String> name : signature.names()) {
            tokens.add(name, "Surname of who signs", INFERRED);
        }
        Optional<String> sender = setting.telegram().from().filter(address -> address.startsWith("SECSTATE"));
        String whose = sender.isPresent()
                ? "the Secretary of State's surname, or that of whoever acts"
                : "the surname of the chief of mission or of whoever acts";
        String meaning = "Signed "
                + Say.list(signature.names().stream().map(Spanned::value).toList()) + ": " + whose
                + ". The drafter is not named.";
        return new Explanation(signature, "Signature", meaning, "", INFERRED, tokens.inOrder());
    }

    Explanation end(Element.EndMark end) {
        return new Explanation(
                end,
                "End mark",
                "The message ends here.",
                "ACP 127, format lines 15 and 16",
                STATED,
                new Tokens(setting, end).inOrder());
    }
}
