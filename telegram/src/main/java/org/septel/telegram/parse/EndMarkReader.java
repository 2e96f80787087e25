package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The end of a message: `NNNN`, `NNNNMAFVVZCZ`, `#4634`, `<< END OF DOCUMENT >>`, the prompt `>`.
///
/// @source ACP 127, format lines 15 and 16
final class EndMarkReader implements LineReader {

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        return isMark(line) ? new Element.EndMark(line.span()) : null;
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

    private static boolean isValidation(Line line) {
        var scan = line.scan();
        return scan.skip('#') && scan.number(4, 5) != null && scan.done();
    }

    private static boolean isOneWord(Line line) {
        var scan = line.scan();
        return scan.capitals().length() <= 16 && scan.done();
    }
}
