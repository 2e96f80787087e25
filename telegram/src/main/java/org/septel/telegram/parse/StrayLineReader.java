package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// What the message centre printed and a copy carried into the text: the end of an office list with the counter below
/// it,
/// `INR-07 /030 W`; the counter to the right of a page's banner, `PTQ1417`.
final class StrayLineReader implements LineReader {

    private static final int LONGEST = 80;

    private final LineReader office;
    private final LineReader counter;

    StrayLineReader(LineReader office, LineReader counter) {
        this.office = office;
        this.counter = counter;
    }

    @Override
    public boolean mayBe(Shape shape) {
        return !shape.plain() || shape.last() == Shape.Kind.CAPITAL;
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        boolean below = progress.lastIs(Element.OfficeLine.class) && Chars.isDigit(line.first());
        boolean beside = progress.lastIs(Element.PageBanner.class)
                && 0 < line.start()
                && line.raw().charAt(line.start() - 1) != '\n';
        if (below || beside) {
            return counter.read(line, progress);
        }
        boolean closing = (line.last() == 'R' || line.last() == 'W')
                && line.length() <= LONGEST
                && 2 < line.length()
                && !Chars.isLetter(line.raw().charAt(line.to() - 2))
                && 0 <= line.find("/");
        return closing ? office.read(line, progress) : null;
    }
}
