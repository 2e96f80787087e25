package org.septel.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/// What was read in the time that was measured; printed a second.
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Counted {

    public long cables;
    public long characters;

    void add(String text) {
        cables++;
        characters += text.length();
    }
}
