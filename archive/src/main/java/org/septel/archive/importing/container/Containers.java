package org.septel.archive.importing.container;

import java.util.List;
import org.septel.archive.importing.Container;

/// Every container, in the order in which they are asked.
public final class Containers {

    private Containers() {}

    /// Those that can be opened.
    public static List<Container> standard() {
        return List.of(
                new Zip(),
                new SevenZip(),
                new Packed("gz", "1f8b08", Packed::gzip),
                new Packed("bz2", "425a68", Packed::bzip2),
                new Packed("xz", "fd377a585a00", Packed::xz),
                new Packed("zst", "28b52ffd", Packed::zstd),
                new Tar(),
                new Utf16());
    }
}
