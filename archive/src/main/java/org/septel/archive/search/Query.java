package org.septel.archive.search;

import java.time.LocalDate;
import java.util.List;

/// What is asked, as data. Printing a query gives a text that reads back as the same query.
public sealed interface Query {

    /// Everything.
    record All() implements Query {}

    /// One word in the text, in any of its forms.
    record Word(String word) implements Query {}

    /// Words in a row.
    record Phrase(List<String> words) implements Query {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// Words that begin so: `kosov*`.
    record Prefix(String start) implements Query {}

    /// A field has this value.
    record FieldValue(Field field, String value) implements Query {}

    /// Created on one of these days, both included, UTC.
    record Between(LocalDate first, LocalDate last) implements Query {}

    /// All of them.
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them.
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }
    }

    /// Not this.
    record Not(Query query) implements Query {}
}
