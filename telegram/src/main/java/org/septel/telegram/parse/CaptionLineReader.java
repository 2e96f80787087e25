package org.septel.telegram.parse;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Spanned;

/// A line of nothing but captions: `SIPDIS`, `NOFORN SIPDIS`, `C O R R E C T E D COPY (SUBJECT LINE)`.
final class CaptionLineReader implements LineReader {

    private static final int LONGEST = 120;

    @Override
    public boolean mayBe(Shape shape) {
        return shape.first() == '-'
                || (CaptionWords.mayBegin(shape.first()) && shape.second() == Shape.Kind.CAPITAL)
                || (shape.first() == 'C' && shape.goesOnAsWord());
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        if (LONGEST < line.length() || !(Chars.isUpper(line.first()) || line.first() == '-')) {
            return null;
        }
        var scan = line.scan();
        while (scan.skip('-')) {
            scan.blanks();
        }
        var first = CaptionWords.read(scan);
        if (first == null) {
            return null;
        }
        var captions = new ArrayList<Spanned<String>>(2);
        for (var caption = first; caption != null; caption = CaptionWords.read(scan)) {
            captions.add(caption);
            while (scan.skip('/') || scan.skip(',') || scan.skip('-') || scan.skip('.')) {
                scan.blanks();
            }
        }
        Slice rest = scan.rest().strip();
        boolean corrected = captions.getFirst().value().startsWith("CORRECTED");
        if (line.first() == '-' && !corrected) {
            return null;
        }
        if (rest.isEmpty() || corrected || rest.charAt(0) == '(') {
            return new Element.CaptionLine(line.span(), captions);
        }
        boolean field = Labels.at(line.raw(), rest.span().start(), line.to()) != null;
        int end = rest.span().start();
        return field ? new Element.CaptionLine(new Span(line.start(), end), captions) : null;
    }
}
