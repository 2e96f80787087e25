package org.septel.telegram.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Element.DraftingLine.Part;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// 1970s: `DRAFTED BY ARA:JSMITH:ABC`, `APPROVED BY ...`, the clearances below them, `DESIRED DISTRIBUTION`. What
/// stands
/// in brackets alone on the next line belongs to the line above.
final class DraftingLineReader implements LineReader {

    private record Role(String words, Part part) {}

    private static final List<Role> ROLES = List.of(
            new Role("DRAFTED BY", Part.DRAFTED),
            new Role("APPROVED BY", Part.APPROVED),
            new Role("CLEARED BY", Part.CLEARED),
            new Role("CLEARANCES", Part.CLEARED),
            new Role("CLEARANCE", Part.CLEARED),
            new Role("DESIRED DISTRIBUTION", Part.DISTRIBUTION),
            new Role("ORIGINAL DISTRIBUTION", Part.DISTRIBUTION));

    /// Behind such a word nobody is named.
    private static final WordSet WORK = WordSet.of(
            "for",
            "of",
            "to",
            "in",
            "from",
            "and",
            "is",
            "was",
            "has",
            "request",
            "requests",
            "requested",
            "granted",
            "denied",
            "obtained",
            "process");

    private static final int LONGEST = 80;

    @Override
    public boolean mayBe(Shape shape) {
        return (shape.isCapital() && shape.second() != Shape.Kind.SMALL) || shape.first() == '(';
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length() || !(Chars.isUpper(line.first()) || line.first() == '(')) {
            return null;
        }
        for (Role role : ROLES) {
            if (line.startsWith(role.words)) {
                var scan = line.scan().back(line.from() + role.words.length());
                if (isOfWork(scan.word())) {
                    return null;
                }
                scan.back(line.from() + role.words.length());
                scan.skip(':');
                var words = line.content().cut(0, role.words.length()).asText();
                return element(line, Optional.of(words), role.part, scan.rest(), progress);
            }
        }
        return progress.last() instanceof Element.DraftingLine above && line.isCapitals()
                ? element(line, Optional.empty(), part(above), line.content(), progress)
                : null;
    }

    /// `CLEARANCE FOR A VISIT`, not `CLEARANCE PM/ISP:JROE`.
    private static boolean isOfWork(Slice next) {
        return WORK.has(next.raw(), next.span().start(), next.span().end());
    }

    /// Those named below who approved did not approve: they cleared.
    private static Part part(Element.DraftingLine above) {
        boolean pending = above.text().span().isEmpty();
        return pending || above.part() == Part.DISTRIBUTION ? above.part() : Part.CLEARED;
    }

    private static Element element(
            Line line, Optional<Spanned<String>> role, Part part, Slice first, Progress progress) {
        Slice text = first;
        Span span = line.span();
        Line next = progress.after(line);
        if (next != null && !next.isBlank() && next.first() == '(' && next.last() == ')' && next.length() <= LONGEST) {
            text = new Slice(line.raw(), new Span(first.span().start(), next.to()));
            span = new Span(line.start(), next.end());
        }
        var officers = part == Part.DISTRIBUTION ? DraftingOfficers.agencies(text) : DraftingOfficers.read(text);
        return new Element.DraftingLine(span, role, part, text.as(Texts.oneLine(text)), officers);
    }
}
