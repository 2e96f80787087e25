package org.septel.telegram.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// Readers in the order in which they are asked. Most can be told to be in vain by a line's first character, and are
/// not asked. Safe for any number of threads.
final class ReaderList {

    private static final int ASCII = 128;

    private final List<LineReader> readers;

    /// Those that a line with this first character may be for; filled when a line has it.
    private final AtomicReferenceArray<@Nullable List<LineReader>> byFirst = new AtomicReferenceArray<>(ASCII);

    private ReaderList(List<LineReader> readers) {
        this.readers = readers;
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
        List<LineReader> asked = asked(line.first());
        for (int at = 0; at < asked.size(); at++) {
            Element element = asked.get(at).read(line, progress);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    private List<LineReader> asked(char first) {
        if (ASCII <= first) {
            return readers;
        }
        List<LineReader> known = byFirst.get(first);
        if (known == null) {
            known = readers.stream().filter(reader -> reader.mayBegin(first)).toList();
            byFirst.set(first, known);
        }
        return known;
    }
}
