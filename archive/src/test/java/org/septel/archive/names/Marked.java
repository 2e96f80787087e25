package org.septel.archive.names;

import java.util.List;

/// A text in which somebody marked the names by hand.
///
/// @param text   of the whole telegram
/// @param shown  the stretches of it in which every name is marked
/// @param names  what is to be found
/// @param unsaid marks that are no names: whoever finds a name there is neither right nor wrong
record Marked(String id, String text, List<Stretch> shown, List<Mark> names, List<Stretch> unsaid) {

    /// @param end excluded
    record Stretch(int start, int end) {
        boolean overlaps(int from, int to) {
            return from < end && start < to;
        }
    }

    record Mark(NameKind kind, int start, int end, String text) {
        boolean overlaps(Mark other) {
            return kind == other.kind && start < other.end && other.start < end;
        }

        boolean is(Mark other) {
            return kind == other.kind && start == other.start && end == other.end;
        }
    }

    /// Half of the telegrams, by a hash of their ids: those on which the rules were tuned.
    boolean isForTuning() {
        int hash = 17;
        for (int i = 0; i < id.length(); i++) {
            hash = 31 * hash + id.charAt(i);
        }
        return ((hash ^ (hash >>> 7)) & 1) == 0;
    }
}
