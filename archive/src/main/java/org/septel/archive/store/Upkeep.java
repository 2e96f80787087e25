package org.septel.archive.store;

import java.nio.file.Path;
import java.util.List;

/// What keeps an archive sound: looking whether all is as it was kept, and copying it while others read and write.
///
/// Every method may throw [StoreException].
public interface Upkeep {

    /// Hashes every content again and looks whether everything that is named is there. Damage is data; the rest goes
    /// on.
    Verdict verify(Progress progress);

    /// Writes all that is kept, as of one moment, into one new file, which is there whole or not at all.
    ///
    /// @throws StoreException if there is something already, or it cannot be written
    void backup(Path file);

    Statistics statistics();

    /// Told how far the verification has come; called from one thread.
    @FunctionalInterface
    interface Progress {

        /// Says nothing to nobody.
        Progress SILENT = (checked, total) -> {};

        void at(long checked, long total);
    }

    /// What was found.
    ///
    /// @param contents how many contents were hashed
    /// @param bytes    of them, unpacked
    /// @param damages  a sentence each, without a final full stop; at most [#MOST_DAMAGES]
    record Verdict(long contents, long bytes, List<String> damages) {

        public static final int MOST_DAMAGES = 1_000;

        public Verdict {
            damages = List.copyOf(damages);
        }
    }

    /// How much there is.
    ///
    /// @param textBytes    of the telegrams' texts, each once
    /// @param keptBytes    of all contents as they are packed
    /// @param fileBytes    of the files of the store
    record Statistics(
            long cables,
            long versions,
            long sequence,
            long quarantined,
            long imports,
            long corrections,
            long textBytes,
            long keptBytes,
            long fileBytes) {}
}
