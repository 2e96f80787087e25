package org.septel.telegram.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.septel.telegram.Element;
import org.septel.telegram.Span;
import org.septel.telegram.Telegram;

/// Gathers the breaches of one telegram, no more than a person would read.
final class Breaches {

    private static final int MOST = 1_000;

    private final Telegram telegram;
    private final List<Breach> found = new ArrayList<>();

    Breaches(Telegram telegram) {
        this.telegram = telegram;
    }

    void add(DraftingRule rule, Span span, String message) {
        if (found.size() < MOST) {
            found.add(new Breach(rule, span, message));
        }
    }

    /// Something is missing that belongs behind the first element of one of these kinds, the first kind that is there;
    /// at the beginning where none is.
    @SafeVarargs
    final void missing(DraftingRule rule, String message, Class<? extends Element>... behind) {
        int place = 0;
        for (Class<? extends Element> kind : behind) {
            Optional<? extends Element> element = telegram.first(kind);
            if (element.isPresent()) {
                place = element.get().span().end();
                break;
            }
        }
        add(rule, new Span(place, place), message);
    }

    List<Breach> inOrder() {
        found.sort(Comparator.comparing(Breach::span).thenComparing(Breach::rule));
        return List.copyOf(found);
    }
}
