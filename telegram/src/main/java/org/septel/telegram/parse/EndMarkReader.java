package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The end of a message: `NNNN`, `NNNNMAFVVZCZ`, `#4634`, `<< END OF DOCUMENT >>`, the prompt `>`.
///
/// @source ACP 127, format lines 15 and 16
final class EndMarkReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isFirstOf("#<>") || (shape.isFirstOf("NI") && shape.isInCapitals());
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        return isMark(line) || isPoor(line, progress) ? new Element.EndMark(line.span()) : null;
    }

    private static boolean isMark(Line line) {
        return switch (line.first()) {
            case 'N' -> line.is("NNN") || line.is("NNNN") || (line.startsWith("NNNN") && isOneWord(line));
            case '#' -> line.is("##") || isValidation(line);
            case '<' -> line.startsWithFolded("<< END OF DOCUMENT >>");
            case '>' -> line.is(">");
            default -> false;
        };
    }

    /// `NAN`, `INN`, `NANN`: what scans make of it. At a page's edge two letters will do.
    private static boolean isPoor(Line line, Progress progress) {
        boolean short_ = 3 <= line.length() && line.length() <= 4 && (line.first() == 'N' || line.first() == 'I');
        if (!short_) {
            return false;
        }
        boolean edge = progress.lastIs(Element.PageBanner.class) || progress.lastIs(Element.ReleaseStamp.class);
        int letters = 0;
        for (int at = line.from(); at < line.to(); at++) {
            char c = line.raw().charAt(at);
            letters += c == 'N' ? 1 : 0;
            short_ &= c == 'N' || c == 'A' || c == 'I';
        }
        return short_ && (edge ? 2 : 3) <= letters;
    }

    private static boolean isValidation(Line line) {
        var scan = line.scan();
        return scan.skip('#') && scan.number(4, 5) != null && scan.done();
    }

    private static boolean isOneWord(Line line) {
        var scan = line.scan();
        return scan.capitals().length() <= 16 && scan.done();
    }
}
