package org.septel.telegram.parse;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.FilingTime;
import org.septel.telegram.Spanned;

/// Format line 3, `DE RUEHMO #4634/01 2630929`; older `DE RUEHC 1234 031/1200Z`.
///
/// @source ACP 127, format line 3
final class StationLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.first() == 'D' && shape.isInCapitals();
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        var scan = line.scan();
        if (!scan.skipWord("DE")) {
            return null;
        }
        Slice station = scan.word();
        if (!RoutingIndicators.is(station)) {
            return null;
        }
        scan.skip('#');
        var serial = scan.number(1, 5);
        if (serial == null) {
            return null;
        }
        Optional<Spanned<Integer>> section = scan.skip('/') ? Optional.ofNullable(scan.number(1, 3)) : Optional.empty();
        var filed = Optional.ofNullable(filed(scan));
        if (filed.isEmpty()) {
            dayOfMonth(scan);
        }
        if (!scan.done()) {
            return null;
        }
        return new Element.StationLine(line.span(), RoutingIndicators.of(station), serial, section, filed);
    }

    /// `14/1740Z`, which says no month: the form before the day of the year was written.
    private static void dayOfMonth(Scan scan) {
        scan.blanks();
        int before = scan.at();
        boolean fits = scan.digits(2) != null && scan.skip('/') && scan.digits(4) != null;
        scan.skip('Z');
        scan.back(fits ? scan.at() : before);
    }

    private static @Nullable Spanned<FilingTime> filed(Scan scan) {
        scan.blanks();
        int from = scan.at();
        var day = scan.digits(3);
        if (day == null) {
            return null;
        }
        scan.skip('/');
        var hour = scan.digits(2);
        var minute = scan.digits(2);
        if (hour == null || minute == null) {
            return null;
        }
        var time = new FilingTime(day.value(), hour.value(), minute.value());
        var filed = new Spanned<>(time, scan.since(from));
        scan.skip('Z');
        return filed;
    }
}
