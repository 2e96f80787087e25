/// What each element of a telegram, and each token in it, means: "how to read a cable".
///
/// Start at [org.septel.telegram.explain.Explainer]. Meanings come from the lexicon, shapes from the model; this
/// package parses nothing.
@NullMarked
package org.septel.telegram.explain;

import org.jspecify.annotations.NullMarked;
