package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// The message centre's counters: `---------------------     099491`, `------------0F4DBB  081245Z /38`, `PTO5054`, or
/// a
/// number alone above or within a heading.
final class ProcessingLineReader implements LineReader {

    private static final int LONGEST = 90;

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()) {
            return null;
        }
        int at = line.from();
        int dashes = 0;
        int digits = 0;
        int letters = 0;
        for (; at < line.to(); at++) {
            char c = line.raw().charAt(at);
            if (Chars.isDash(c)) {
                dashes++;
            } else if (Chars.isDigit(c)) {
                digits++;
            } else if (Chars.isUpper(c)) {
                letters++;
            } else if (!Chars.isBlank(c) && c != '/') {
                return null;
            }
        }
        boolean ruled = 3 <= dashes && Chars.isDash(line.first());
        boolean counter = digits != 0 && (ruled ? letters <= 8 : letters <= 3 && dashes == 0 && line.length() <= 24);
        return counter || (ruled && digits + letters == 0) ? new Element.ProcessingLine(line.span()) : null;
    }
}
