package org.septel.archive.search.meaning;

/// A model that turns a passage into a vector, so that passages of like meaning have vectors that lie near each other.
///
/// Safe for any number of threads. The vector of a passage depends on that passage alone. Making one costs nothing;
/// the first passage may.
public interface Embedder {

    /// The name of the model; vectors of another are of no use. A word without spaces.
    String model();

    /// Numbers of a vector.
    int dimensions();

    /// The vector of a passage, of length 1.
    float[] embed(String passage);
}
