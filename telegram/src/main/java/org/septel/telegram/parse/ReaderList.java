package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// Readers in the order in which they are asked. Most can be told to be in vain by a line's shape, and are not
/// asked. Safe for any number of threads.
final class ReaderList {

    private final List<LineReader> readers;
    private final LineReader[] all;

    /// Those that a line of each shape may be for; filled when a line has it.
    private final AtomicReferenceArray<LineReader @Nullable []> byShape = new AtomicReferenceArray<>(Shape.COUNT);

    private ReaderList(List<LineReader> readers) {
        this.readers = readers;
        this.all = readers.toArray(LineReader[]::new);
    }

    static ReaderList of(LineReader... readers) {
        return new ReaderList(List.of(readers));
    }

    @SafeVarargs
    static ReaderList of(List<LineReader>... groups) {
        var all = new ArrayList<LineReader>();
        for (List<LineReader> group : groups) {
            all.addAll(group);
        }
        return new ReaderList(List.copyOf(all));
    }

    List<LineReader> readers() {
        return readers;
    }

    /// What the first reader makes of the line that makes anything of it; null where none does.
    @Nullable
    Element read(Line line, Progress progress) {
        for (LineReader reader : asked(line, progress.isPlain())) {
            Element element = reader.read(line, progress);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    private LineReader[] asked(Line line, boolean plain) {
        if (Shape.ASCII <= line.first()) {
            return all;
        }
        int number = Shape.number(line, plain);
        LineReader[] known = byShape.get(number);
        if (known == null) {
            Shape shape = Shape.of(number);
            known = readers.stream().filter(reader -> reader.mayBe(shape)).toArray(LineReader[]::new);
            byShape.set(number, known);
        }
        return known;
    }
}
