package org.septel.telegram.parse;

import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// `E.O. 12958: DECL: 09/19/2017`; the date or event may stand on the next line.
final class ExecutiveOrderLineReader implements LineReader {

    @Override
    public boolean mayBe(Shape shape) {
        return shape.isFirstOf("Ee(");
    }

    @Override
    public @Nullable Element read(Line line, Progress progress) {
        Label label = line.label();
        if (label == null || label.field() != Field.EXECUTIVE_ORDER) {
            return null;
        }
        var extent = FieldExtent.of(
                line,
                label.from(),
                progress,
                (above, next, gap) -> (!gap && isOpen(above)) || next.startsWithFolded("DECL:"));
        var read = ExecutiveOrderText.read(extent.value());
        return new Element.ExecutiveOrderLine(extent.span(), read.order(), read.declassification());
    }

    private static boolean isOpen(Line line) {
        return line.last() == ':' || line.last() == ',';
    }
}
