package org.septel.telegram.lexicon;

import java.util.Set;

/// A caption or caveat and what it asks of its handlers.
///
/// @param words   as written, in capitals: `NODIS`, `ROGER CHANNEL`
/// @param meaning one sentence without a final full stop
/// @param bars    captions that cannot stand beside it
/// @source 5 FAH-2 H-440
public record Caption(String words, Family family, String meaning, Set<String> bars) {

    /// What sort of rule a caption gives.
    public enum Family {
        /// how few may read it: `NODIS`, `EXDIS`
        HANDLING,
        /// through which office it goes: `ROGER CHANNEL`
        CHANNEL,
        /// to which systems and posts it goes: `SIPDIS`, `ALDAC`
        DISTRIBUTION,
        /// to whom secrets may be told: `NOFORN`
        DISSEMINATION,
        /// unclassified, but not for everybody: `SBU`
        ADMINISTRATIVE,
        /// what it is about: `TERREP`
        MATTER,
        /// when its classification falls: `GP-3`
        DOWNGRADING,
        /// a series of telegrams: `TOSEC`
        SERIES,
        /// how it was sent: `CORRECTED COPY`
        TRANSMISSION
    }

    public Caption {
        bars = Set.copyOf(bars);
    }

    /// Whether no telegram may carry both. A telegram goes through one channel at most.
    public boolean excludes(Caption other) {
        boolean channels = family == Family.CHANNEL && other.family == Family.CHANNEL;
        return !words.equals(other.words) && (channels || bars.contains(other.words));
    }
}
