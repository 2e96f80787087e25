package org.septel.telegram.explain;

import static org.septel.telegram.explain.Explanation.Certainty.CERTAIN;
import static org.septel.telegram.explain.Explanation.Certainty.LIKELY;

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
        var tokens = new Tokens(setting, line).add(line.text(), "The heading's words", LIKELY);
        for (Span rule : line.rules()) {
            tokens.add(rule, "A line of dashes that marks a heading", LIKELY);
        }
        return tokens.explained("Heading", "Heads the paragraphs below it.", Rule.PRACTICE, LIKELY);
    }

    Explanation paragraph(Element.Paragraph paragraph) {
        var tokens = new Tokens(setting, paragraph);
        paragraph.number().ifPresent(number -> tokens.add(number, "Paragraph number", CERTAIN));
        paragraph.portion().ifPresent(portion -> tokens.add(portion, portion(portion.value()), CERTAIN));
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
        return tokens.explained("Paragraph", which + held + ".", Rule.CLASSIFYING, CERTAIN);
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
        return tokens.explained(
                "Paragraph, continued",
                "The paragraph above goes on: a page's end or blank lines cut it.",
                Rule.PRACTICE,
                LIKELY);
    }

    Explanation pageMark(Element.PageMark mark) {
        var tokens = new Tokens(setting, mark).leftover("The telegram's post or number", LIKELY);
        mark.reference()
                .ifPresent(reference ->
                        tokens.add(reference, "The telegram's post, often cut short, and its number", LIKELY));
        mark.page().ifPresent(page -> tokens.add(page, "Page " + page.value(), LIKELY));
        mark.section().ifPresent(section -> tokens.add(section, section(section.value()) + version(section), LIKELY));
        mark.printed().ifPresent(time -> tokens.add(time, Say.printed(time.value()), LIKELY));
        String what = mark.section()
                .map(section -> section(section.value()) + " begins")
                .or(() -> mark.page().map(page -> "page " + page.value() + " begins"))
                .orElse("a new page begins");
        return tokens.explained(
                "Page mark", "Page furniture: " + what + ". Not part of the text.", Rule.PAGING, LIKELY);
    }

    /// `001.2 OF 036`.
    private String version(Spanned<SectionMark> section) {
        String written = setting.telegram().text(section.span());
        int dot = written.indexOf('.');
        return 0 < dot && dot + 1 < written.length() && Character.isDigit(written.charAt(dot + 1))
                ? "; the digit after the dot seems to count how often that section was sent"
                : "";
    }

    private static String section(SectionMark section) {
        return "section " + section.section() + " of " + section.of();
    }

    Explanation banner(Element.PageBanner banner) {
        var tokens = new Tokens(setting, banner)
                .leftover("The telegram's post and number, or a mark beside them", LIKELY)
                .add(
                        banner.classification(),
                        Say.classification(banner.classification().value()),
                        CERTAIN);
        return tokens.explained(
                "Page banner",
                "The classification, printed at the top or foot of a page. Not part of the text.",
                Rule.PRACTICE,
                LIKELY);
    }

    Explanation signature(Element.Signature signature) {
        var tokens = new Tokens(setting, signature);
        for (Spanned<String> name : signature.names()) {
            tokens.add(name, "Surname of who signs", LIKELY);
        }
        String meaning = "Signed "
                + Say.list(signature.names().stream().map(Spanned::value).toList()) + ": " + signer()
                + ". The drafter is not named.";
        return tokens.explained("Signature", meaning, Rule.PRACTICE, LIKELY);
    }

    private String signer() {
        if (setting.sender().isEmpty()) {
            return "the surname of the head of the post or of the Department, or of whoever acts";
        }
        return setting.isFromDepartment()
                ? "the Secretary of State's surname, or that of whoever acts"
                : "the surname of the chief of mission or of whoever acts";
    }

    Explanation end(Element.EndMark end) {
        var tokens = new Tokens(setting, end);
        String text = setting.telegram().text(end.span());
        int mark = text.indexOf('#');
        if (mark >= 0) {
            int stop = mark + text.substring(mark).stripTrailing().length();
            tokens.add(
                    new Span(end.span().start() + mark, end.span().start() + stop),
                    "The station's serial again, to prove that the text is whole",
                    Rule.formatLine(15),
                    CERTAIN);
        }
        return tokens.explained("End mark", "The message ends here.", Rule.formatLines(15, 16), CERTAIN);
    }
}
