package org.septel.telegram.lexicon;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A table that is read when it is first asked for. Safe for any number of threads; two that ask first at once may both
/// read it, and one reading wins.
final class Lazy<T> {

    private final Supplier<T> reading;
    private volatile @Nullable T table;

    Lazy(Supplier<T> reading) {
        this.reading = reading;
    }

    T get() {
        T known = table;
        if (known == null) {
            known = reading.get();
            table = known;
        }
        return known;
    }
}
