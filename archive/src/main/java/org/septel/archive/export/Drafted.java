package org.septel.archive.export;

import java.util.List;
import org.septel.telegram.write.Draft;

/// What became of a JSON object that describes a telegram.
public sealed interface Drafted {

    record Sound(Draft draft) implements Drafted {}

    /// @param reasons each a sentence without a final full stop: `no "created"`
    record Unsound(List<String> reasons) implements Drafted {
        public Unsound {
            reasons = List.copyOf(reasons);
        }
    }
}
