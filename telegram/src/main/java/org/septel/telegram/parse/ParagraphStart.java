package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.PortionMark;
import org.septel.telegram.Spanned;

/// How a paragraph may begin: `1. (C) `, `2) `, `(U) 3. `, `(SBU) `.
///
/// @param body where its text begins
record ParagraphStart(Optional<Spanned<Integer>> number, Optional<Spanned<PortionMark>> portion, int body) {

    /// What a line begins with, whether or not it is a paragraph's start; null where it is neither number nor mark.
    static @Nullable ParagraphStart read(Line line) {
        char first = line.first();
        return Chars.isDigit(first) || first == '(' ? line.paragraphStart() : null;
    }

    static @Nullable ParagraphStart read(Scan scan) {
        var portion = PortionMarks.read(scan);
        int afterMark = scan.at();
        var number = number(scan);
        if (number == null) {
            return portion == null
                    ? null
                    : new ParagraphStart(
                            Optional.empty(),
                            Optional.of(portion),
                            scan.back(afterMark).rest().span().start());
        }
        if (portion == null) {
            portion = PortionMarks.read(scan);
        }
        if (portion == null) {
            portion = PortionMarks.readGarbled(scan);
        }
        return new ParagraphStart(
                Optional.of(number),
                Optional.ofNullable(portion),
                scan.rest().span().start());
    }

    /// `12.` or `12)`: not `5.1`, not `20."`.
    private static @Nullable Spanned<Integer> number(Scan scan) {
        scan.blanks();
        int before = scan.at();
        var number = scan.number(1, 3);
        if (number == null || scan.blanks() > 1 || !(scan.skip('.') || scan.skip(')'))) {
            scan.back(before);
            return null;
        }
        char next = scan.next();
        if (Chars.isDigit(next) || next == '"' || next == ',' || next == '%' || number.value() == 0) {
            scan.back(before);
            return null;
        }
        return number;
    }
}
