package org.septel.telegram.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.septel.telegram.Element;

/// What the lines of one telegram said so far. Most kinds of line stand once: their words are looked at only when a
/// second of the kind comes.
final class Sayings {

    private final String raw;

    /// The first element of each kind, until a second comes.
    private final Map<Class<?>, @Nullable Element> alone = new HashMap<>();

    private final Set<Saying> said = new HashSet<>();

    Sayings(String raw) {
        this.raw = raw;
    }

    /// Takes an element and tells whether it is the first to say this.
    boolean add(Element element) {
        Class<?> kind = element.getClass();
        if (!alone.containsKey(kind)) {
            alone.put(kind, element);
            return true;
        }
        Element first = alone.put(kind, null);
        if (first != null) {
            said.add(new Saying(raw, first));
        }
        return said.add(new Saying(raw, element));
    }
}
