package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Precedence;
import org.septel.telegram.RoutingIndicator;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// Format line 2, `OO RUEHDBU RUEHFL`, with the lines of indicators alone that go on with it.
///
/// @source ACP 127, format line 2
final class RoutingLineReader implements LineReader {

    private static final int LONGEST_DAMAGED = 20;

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isInCapitals()
                && (!shape.plain() || Precedence.ofProsign(shape.first()).isPresent());
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (line.length() < 7) {
            return null;
        }
        if (line.first() != line.raw().charAt(line.from() + 1)) {
            return damaged(line, progress);
        }
        var precedence = Precedence.ofProsign(line.first());
        var stations = new ArrayList<Spanned<RoutingIndicator>>();
        if (precedence.isEmpty()
                || !Chars.isBlank(line.raw().charAt(line.from() + 2))
                || !stations(line.scan().back(line.from() + 2), stations, progress.limits())) {
            return null;
        }
        Line end = line;
        Line next = progress.after(line);
        while (next != null && !next.isBlank() && stations(next.scan(), stations, progress.limits())) {
            end = next;
            next = progress.after(next);
        }
        var span = new Span(line.start(), end.end());
        return new Element.RoutingLine(span, line.content().cut(0, 2).as(precedence.get()), stations);
    }

    /// `AR "RUENC`: right above the station's line nothing else stands, so one letter of two and one indicator will do.
    private static @Nullable Element damaged(Line line, Progress progress) {
        if (progress.zone() != Zone.HEADING || LONGEST_DAMAGED < line.length() || line.first() == 'D') {
            return null;
        }
        Line next = progress.after(line);
        var scan = line.scan();
        Slice letters = scan.capitals();
        if (letters.length() != 2 || next == null || !next.startsWith("DE R") || scan.done()) {
            return null;
        }
        while (!scan.done() && !Chars.isUpper(scan.next())) {
            scan.back(scan.at() + 1);
        }
        Slice station = scan.word();
        Slice letter = Precedence.ofProsign(letters.charAt(0)).isPresent() ? letters.cut(0, 1) : letters.from(1);
        var precedence = Precedence.ofProsign(letter.charAt(0));
        if (precedence.isEmpty() || !RoutingIndicators.is(station) || !scan.done()) {
            return null;
        }
        return new Element.RoutingLine(
                line.span(), letter.as(precedence.get()), List.of(RoutingIndicators.of(station)));
    }

    /// Adds every indicator of a line that holds nothing else, and otherwise none.
    private static boolean stations(Scan scan, List<Spanned<RoutingIndicator>> stations, ParserLimits limits) {
        var found = new ArrayList<Spanned<RoutingIndicator>>();
        while (!scan.done()) {
            Slice word = scan.word();
            if (!RoutingIndicators.is(word) || limits.maxValues() <= stations.size() + found.size()) {
                return false;
            }
            found.add(RoutingIndicators.of(word));
        }
        stations.addAll(found);
        return !found.isEmpty();
    }
}
