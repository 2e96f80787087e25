package org.septel.app;

/// Whether `septel serve` makes vectors of passages beside its other work.
enum Embedding {
    /// in an archive that has some: what comes in gets its own
    auto,
    /// in any archive
    on,
    /// never
    off
}
