package org.septel.telegram.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Spanned;

/// What reviewers stamped on a copy: `Declassified/Released US Department of State EO Systematic Review 04 MAY 2006`,
/// `RELEASED IN PART B3, CIA`, `REVIEW AUTHORITY: ...`.
final class ReleaseStampReader implements LineReader {

    private static final int LONGEST = 160;
    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private static final List<String> OPENINGS = List.of(
            "DECLASSIFIED/RELEASED",
            "RELEASED IN FULL",
            "RELEASED IN PART",
            "DENIED IN FULL",
            "REVIEW AUTHORITY",
            "REVIEW ALTHORITY",
            "DATE/CASE ID",
            "UNITED STATES DEPARTMENT OF",
            "US DEPARTMENT OF STATE EO SYSTEMATIC REVIEW",
            "EO SYSTEMATIC REVIEW",
            "DECLASSIFIED NND",
            "CASE NO.",
            "DOC NO.",
            "UNCLASSIFIED U.S. DEPARTMENT OF STATE CASE NO");

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length()) {
            return null;
        }
        return isStamp(line) || (progress.lastIs(Element.ReleaseStamp.class) && isExemption(line))
                ? new Element.ReleaseStamp(line.span(), line.content().asText(), date(line))
                : null;
    }

    private static boolean isStamp(Line line) {
        char first = (char) (line.first() & ~0x20);
        if (first != 'D' && first != 'R' && first != 'U' && first != 'E' && first != 'C') {
            return first >= 'A' && first <= 'Z' && 0 <= line.find("Declassified/Released US");
        }
        for (String opening : OPENINGS) {
            if (line.startsWithFolded(opening)) {
                return true;
            }
        }
        return 0 <= line.find("Declassified/Released US");
    }

    /// `B3, CIA`: why a part was held back, below the stamp that says so.
    private static boolean isExemption(Line line) {
        return 2 <= line.length()
                && line.length() <= 20
                && line.first() == 'B'
                && Chars.isDigit(line.raw().charAt(line.from() + 1));
    }

    /// `20 Mar 2014`, the last date of the line.
    private static Optional<Spanned<LocalDate>> date(Line line) {
        for (int at = line.to() - 9; line.from() <= at; at--) {
            boolean begins = at == line.from() || !Chars.isWord(line.raw().charAt(at - 1));
            if (begins && Chars.isDigit(line.raw().charAt(at))) {
                var date = dateAt(line.scan().back(at));
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Spanned<LocalDate>> dateAt(Scan scan) {
        int from = scan.at();
        var day = scan.number(1, 2);
        Slice month = scan.letters();
        var year = scan.number(4, 4);
        int index = month.length() < 3 ? -1 : MONTHS.indexOf(upper(month));
        if (day == null || year == null || index < 0 || index % 3 != 0) {
            return Optional.empty();
        }
        return date(year.value(), index / 3 + 1, day.value()).map(date -> new Spanned<>(date, scan.since(from)));
    }

    private static String upper(Slice month) {
        return month.cut(0, 3).text().toUpperCase(Locale.ROOT);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
