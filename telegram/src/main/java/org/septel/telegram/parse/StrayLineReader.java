package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The end of an office list and the counter below it, which a scan carried into the text: `INR-07 /030 W`.
final class StrayLineReader implements LineReader {

    private static final int LONGEST = 80;

    private final LineReader office;
    private final LineReader counter;

    StrayLineReader(LineReader office, LineReader counter) {
        this.office = office;
        this.counter = counter;
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (progress.lastIs(Element.OfficeLine.class) && Chars.isDigit(line.first())) {
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
