/// A small model in the process that tells what passages mean: MiniLM, over ONNX Runtime, without a network.
///
/// Start at [org.septel.meaning.MiniLm]. It knows neither cables nor archives: a passage in, a vector out.
@NullMarked
package org.septel.meaning;

import org.jspecify.annotations.NullMarked;
