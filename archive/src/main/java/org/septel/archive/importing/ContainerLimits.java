package org.septel.archive.importing;

/// How much may come out of one file that holds others, all that is nested in it counted.
///
/// @param depth    containers in one another
/// @param ratio    bytes out for every byte in, once more than `free` have come out
/// @param free     bytes that may come out whatever the ratio
/// @param unpacked bytes that may come out in all
/// @param members  files that may come out in all
public record ContainerLimits(int depth, int ratio, long free, long unpacked, long members) {

    /// Text packs to a tenth or, with many repeats, a fiftieth; a bomb to a thousandth and less.
    public static final ContainerLimits STANDARD = new ContainerLimits(6, 250, 256L << 20, 256L << 30, 20_000_000);
}
