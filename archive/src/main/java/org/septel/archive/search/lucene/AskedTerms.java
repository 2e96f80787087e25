package org.septel.archive.search.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.search.uhighlight.CharArrayMatcher;
import org.apache.lucene.util.BytesRef;

/// The terms that a query asks for. Safe for any number of threads.
final class AskedTerms {

    private static final AtomicLong MADE = new AtomicLong();

    /// Any term.
    static final AskedTerms ALL = new AskedTerms(List.of(), List.of((letters, from, many) -> true));

    private final long number = MADE.incrementAndGet();
    private final Set<BytesRef> terms;
    private final List<CharArrayMatcher> kinds;

    /// @param terms each by itself
    /// @param kinds of terms, as all with one beginning
    AskedTerms(List<BytesRef> terms, List<? extends CharArrayMatcher> kinds) {
        this.terms = new HashSet<>(terms);
        this.kinds = List.copyOf(kinds);
    }

    /// No other has the same: who remembers what was asked need not keep all of it.
    long number() {
        return number;
    }

    boolean include(Word.Form form) {
        char[] letters = form.letters();
        return terms.contains(form.bytes()) || kinds.stream().anyMatch(kind -> kind.match(letters, 0, letters.length));
    }
}
